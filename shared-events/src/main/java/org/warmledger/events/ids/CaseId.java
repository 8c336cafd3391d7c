package org.warmledger.events.ids;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Identifies the file of one household. On the wire and in the store: {@code case-…}. */
public record CaseId(@JsonValue String value) {

  @JsonCreator
  public CaseId {
    Texts.requirePrefixed("case-", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
