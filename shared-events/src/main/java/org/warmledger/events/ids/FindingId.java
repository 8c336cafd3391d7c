package org.warmledger.events.ids;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Identifies a finding of a check: the same for the same cause. On the wire and in the store:
 * {@code finding-…}.
 */
public record FindingId(@JsonValue String value) {

  @JsonCreator
  public FindingId {
    Texts.requirePrefixed("finding-", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
