package org.warmledger.events.values;

/** How much of personal data somebody sees. */
public enum Sight {
  /** Numbers and addresses in part, of what is sensitive nothing. */
  COVERED,
  /**
   * The same, but for the accounts that money is paid into and the numbers of bills: what whoever
   * pays needs.
   */
  ACCOUNTS,
  /** All of it. */
  WHOLE;

  /** Whether the numbers of accounts show. */
  public boolean showsAccounts() {
    return this != COVERED;
  }

  /** Whether numbers, addresses and days of birth show. */
  public boolean showsWho() {
    return this == WHOLE;
  }

  /** Whether health, income, children and what was written about the household show. */
  public boolean showsSensitive() {
    return this == WHOLE;
  }
}
