package org.warmledger.events.values;

/** How much of personal data somebody sees. */
public enum Sight {
  /** Numbers and addresses in part, of what is sensitive nothing. */
  COVERED,
  /** Who somebody is; of what is sensitive nothing. */
  IDENTITY,
  /** All of it. */
  WHOLE;

  /** Whether numbers, addresses and days of birth show. */
  public boolean showsWho() {
    return this != COVERED;
  }

  /** Whether health, income, children and what was written about the household show. */
  public boolean showsSensitive() {
    return this == WHOLE;
  }
}
