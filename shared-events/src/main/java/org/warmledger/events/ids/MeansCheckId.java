package org.warmledger.events.ids;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Identifies a means check (核对). On the wire and in the store: {@code means-check-…}. */
public record MeansCheckId(@JsonValue String value) {

  @JsonCreator
  public MeansCheckId {
    Texts.requirePrefixed("means-check-", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
