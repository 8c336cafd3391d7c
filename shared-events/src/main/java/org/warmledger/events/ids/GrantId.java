package org.warmledger.events.ids;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Identifies what a lower union may spend of a fund (授权额度). On the wire and in the store: {@code
 * grant-…}.
 */
public record GrantId(@JsonValue String value) {

  @JsonCreator
  public GrantId {
    Texts.requirePrefixed("grant-", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
