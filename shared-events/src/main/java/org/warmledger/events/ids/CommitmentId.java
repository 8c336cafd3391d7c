package org.warmledger.events.ids;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Identifies the commitment of one disbursement: made, settled, released or refunded. On the wire
 * and in the store: {@code commitment-…}.
 */
public record CommitmentId(@JsonValue String value) {

  @JsonCreator
  public CommitmentId {
    Texts.requirePrefixed("commitment-", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
