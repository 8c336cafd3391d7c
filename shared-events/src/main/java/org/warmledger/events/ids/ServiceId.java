package org.warmledger.events.ids;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Identifies a service or other programme activity that belongs to no single file. On the wire and
 * in the store: {@code service-…}.
 */
public record ServiceId(@JsonValue String value) {

  @JsonCreator
  public ServiceId {
    Texts.requirePrefixed("service-", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
