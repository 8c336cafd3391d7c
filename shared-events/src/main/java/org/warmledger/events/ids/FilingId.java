package org.warmledger.events.ids;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Identifies a filed statutory form. On the wire and in the store: {@code filing-…}. */
public record FilingId(@JsonValue String value) {

  @JsonCreator
  public FilingId {
    Texts.requirePrefixed("filing-", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
