package org.warmledger.events.lists;

/** What the bank answered to one line of a roster. */
public enum BankResult {
  PAID,
  RETURNED,
  WRONG_ACCOUNT
}
