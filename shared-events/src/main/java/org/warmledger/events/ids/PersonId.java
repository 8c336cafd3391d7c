package org.warmledger.events.ids;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Identifies one person by a keyed hash of the identity number, the same for the same person
 * anywhere. On the wire and in the store: {@code person-…}.
 */
public record PersonId(@JsonValue String value) {

  @JsonCreator
  public PersonId {
    Texts.requirePrefixed("person-", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
