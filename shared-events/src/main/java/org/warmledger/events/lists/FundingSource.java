package org.warmledger.events.lists;

/** Where the money of a fund comes from (资金来源). */
public enum FundingSource {
  /** 中央财政. */
  CENTRAL_FISCAL,
  /** 省级财政. */
  PROVINCIAL_FISCAL,
  /** 地方财政. */
  LOCAL_FISCAL,
  /** 上级工会. */
  UPPER_UNION,
  /** 本级工会. */
  OWN_UNION,
  /** 用人单位. */
  EMPLOYER,
  /** 社会募集. */
  SOCIAL_DONATION,
  /** 利息. */
  INTEREST,
  /** 其他. */
  OTHER
}
