package org.warmledger.events.lists;

/** What the bank answered to one line of a roster. */
public enum BankResult {
  /** 发放成功. */
  PAID,
  /** 退回. */
  RETURNED,
  /** 账号错误. */
  WRONG_ACCOUNT
}
