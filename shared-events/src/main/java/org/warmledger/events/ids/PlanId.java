package org.warmledger.events.ids;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Identifies a spending plan (使用方案). On the wire and in the store: {@code plan-…}. */
public record PlanId(@JsonValue String value) {

  private static final String PREFIX = "plan-";

  @JsonCreator
  public PlanId {
    Texts.requirePrefixed(PREFIX, value);
  }

  @Override
  public String toString() {
    return value;
  }
}
