package org.warmledger.events.lists;

/** The kind of a campaign (活动). */
public enum CampaignKind {
  SPRING_JOBS,
  SUMMER_COOLNESS,
  AUTUMN_SCHOOLING,
  WINTER_WARMTH,
  SAFE_RETURN,
  OTHER
}
