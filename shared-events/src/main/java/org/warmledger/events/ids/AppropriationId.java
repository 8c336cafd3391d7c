package org.warmledger.events.ids;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * One appropriation: money and goods as they first entered the ledger from outside. Every share of
 * it keeps this name down to the person who got it. On the wire and in the store: {@code
 * appropriation-…}.
 */
public record AppropriationId(@JsonValue String value) {

  @JsonCreator
  public AppropriationId {
    Texts.requirePrefixed("appropriation-", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
