package org.warmledger.events.lists;

/** The cause of hardship (致困原因). */
public enum HardshipCause {
  /** 无劳动能力. */
  NO_WORK_CAPACITY,
  /** 有劳动能力而未就业. */
  ABLE_BUT_UNEMPLOYED,
  /** 下岗失业. */
  LAID_OFF,
  /** 未参加社会保险. */
  NO_SOCIAL_INSURANCE,
  /** 社会保险待遇落实不到位. */
  BENEFITS_NOT_PAID,
  /** 患重特大疾病. */
  MAJOR_ILLNESS,
  /** 遭受自然灾害. */
  NATURAL_DISASTER,
  /** 遭受意外事故. */
  ACCIDENT,
  /** 子女上学. */
  CHILD_SCHOOLING,
  /** 其他. */
  OTHER
}
