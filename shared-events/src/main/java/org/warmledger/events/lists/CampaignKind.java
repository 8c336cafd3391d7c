package org.warmledger.events.lists;

/** The kind of a campaign (活动). */
public enum CampaignKind {
  /** 春送岗位. */
  SPRING_JOBS,
  /** 夏送清凉. */
  SUMMER_COOLNESS,
  /** 金秋助学. */
  AUTUMN_SCHOOLING,
  /** 冬送温暖、两节. */
  WINTER_WARMTH,
  /** 平安返乡. */
  SAFE_RETURN,
  /** 其他. */
  OTHER
}
