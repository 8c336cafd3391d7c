package org.warmledger.events.lists;

/** A form whose columns are published. */
public enum StatutoryForm {
  /** 元旦、春节期间送温暖活动统计表. */
  SEND_WARMTH,
  /** 两节送温暖汇总表. */
  TWO_FESTIVALS,
  /** 困难职工档案情况表. */
  REGISTER,
  /** 金秋助学统计表. */
  SCHOOLING,
  /** 夏送清凉统计表. */
  SUMMER
}
