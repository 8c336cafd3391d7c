package org.warmledger.events.lists;

/** The category of hardship (困难类别). */
public enum HardshipCategory {
  DEEP,
  RELATIVE,
  ACCIDENT,
  /** 低保户, in older files. */
  DIBAO,
  /** 低保边缘户, in older files. */
  DIBAO_MARGIN
}
