package org.warmledger.events.ids;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * One appropriation: money and goods as they first entered the ledger from outside. Every share of
 * it keeps this name down to the person who got it. On the wire and in the store: {@code
 * appropriation-…}.
 */
public record AppropriationId(@JsonValue String value) {

  static final String PREFIX = "appropriation-";

  @JsonCreator
  public AppropriationId {
    Texts.requirePrefixed(PREFIX, value);
  }

  /** Whether it came back of a loan that had been given before the ledger was the book. */
  @JsonIgnore
  public boolean isOfALoan() {
    return value.startsWith(PREFIX + RepaymentId.PREFIX);
  }

  @Override
  public String toString() {
    return value;
  }
}
