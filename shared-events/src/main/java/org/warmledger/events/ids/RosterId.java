package org.warmledger.events.ids;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Identifies a payment roster (发放花名册). On the wire and in the store: {@code roster-…}. */
public record RosterId(@JsonValue String value) {

  @JsonCreator
  public RosterId {
    Texts.requirePrefixed("roster-", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
