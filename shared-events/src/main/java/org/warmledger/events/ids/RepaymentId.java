package org.warmledger.events.ids;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Identifies what somebody entered about the repayment of a loan, and what it makes once somebody
 * else has confirmed it. On the wire and in the store: {@code repayment-…}.
 */
public record RepaymentId(@JsonValue String value) {

  public static final String PREFIX = "repayment-";

  @JsonCreator
  public RepaymentId {
    Texts.requirePrefixed(PREFIX, value);
  }

  /**
   * The name of a repayment from before they were entered by one and confirmed by another.
   *
   * @param earlier how many repayments of the loan there were
   */
  public static RepaymentId unnamed(int earlier) {
    return new RepaymentId(PREFIX + (earlier + 1));
  }

  /** What a fund takes in, where it is part of a loan that no fund of this ledger gave. */
  public AppropriationId appropriation() {
    return new AppropriationId(AppropriationId.PREFIX + value);
  }

  @Override
  public String toString() {
    return value;
  }
}
