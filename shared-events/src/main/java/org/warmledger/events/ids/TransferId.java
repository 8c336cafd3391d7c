package org.warmledger.events.ids;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Identifies what one fund handed to another, or back to its giver. On the wire and in the store:
 * {@code transfer-…}.
 */
public record TransferId(@JsonValue String value) {

  @JsonCreator
  public TransferId {
    Texts.requirePrefixed("transfer-", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
