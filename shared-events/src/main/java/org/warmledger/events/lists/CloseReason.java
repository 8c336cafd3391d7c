package org.warmledger.events.lists;

/** Why a file was closed (脱困 解困 注销 退档). */
public enum CloseReason {
  /** 脱困: income above the line for six months. */
  LIFTED,
  /** 解困: handed to the state safety net. */
  RELIEVED,
  /** 死亡. */
  DEATH,
  /** 退休. */
  RETIRED,
  /** 迁出. */
  MOVED,
  /** 失联. */
  UNREACHABLE,
  /** 错误识别. */
  MISIDENTIFIED,
  /** 重复建档. */
  DUPLICATE,
  /** 临时困难到期. */
  TEMPORARY_EXPIRED,
  /** 退档. */
  WITHDRAWN
}
