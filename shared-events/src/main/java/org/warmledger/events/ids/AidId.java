package org.warmledger.events.ids;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Identifies one aid from proposal to receipt. On the wire and in the store: {@code aid-…}. */
public record AidId(@JsonValue String value) {

  @JsonCreator
  public AidId {
    Texts.requirePrefixed("aid-", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
