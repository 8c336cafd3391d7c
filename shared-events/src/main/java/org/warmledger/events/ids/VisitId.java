package org.warmledger.events.ids;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Identifies one visit to a household. On the wire and in the store: {@code visit-…}. */
public record VisitId(@JsonValue String value) {

  @JsonCreator
  public VisitId {
    Texts.requirePrefixed("visit-", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
