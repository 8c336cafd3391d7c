package org.warmledger.events.lists;

/** Why a file was closed (脱困 解困 注销 退档). */
public enum CloseReason {
  /** 脱困: income above the line for six months. */
  LIFTED,
  /** 解困: handed to the state safety net. */
  RELIEVED,
  DEATH,
  RETIRED,
  MOVED,
  UNREACHABLE,
  MISIDENTIFIED,
  DUPLICATE,
  TEMPORARY_EXPIRED,
  WITHDRAWN
}
