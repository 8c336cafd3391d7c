package org.warmledger.events.ids;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Identifies a change of what a file says. On the wire and in the store: {@code amendment-…}. */
public record AmendmentId(@JsonValue String value) {

  @JsonCreator
  public AmendmentId {
    Texts.requirePrefixed("amendment-", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
