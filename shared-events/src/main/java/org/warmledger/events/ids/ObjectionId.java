package org.warmledger.events.ids;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Identifies an objection (异议) to a public notice. On the wire and in the store: {@code
 * objection-…}.
 */
public record ObjectionId(@JsonValue String value) {

  @JsonCreator
  public ObjectionId {
    Texts.requirePrefixed("objection-", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
