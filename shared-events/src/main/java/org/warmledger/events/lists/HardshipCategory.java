package org.warmledger.events.lists;

/** The category of hardship (困难类别). */
public enum HardshipCategory {
  /** 深度困难. */
  DEEP,
  /** 相对困难. */
  RELATIVE,
  /** 意外致困. */
  ACCIDENT,
  /** 低保户, in older files. */
  DIBAO,
  /** 低保边缘户, in older files. */
  DIBAO_MARGIN
}
