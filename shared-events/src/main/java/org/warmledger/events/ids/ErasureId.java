package org.warmledger.events.ids;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Identifies what is asked and done about erasing one person, one stream a person. On the wire and
 * in the store: {@code erasure-…}.
 */
public record ErasureId(@JsonValue String value) {

  private static final String PREFIX = "erasure-";

  @JsonCreator
  public ErasureId {
    Texts.requirePrefixed(PREFIX, value);
  }

  /** The one of a person. */
  public static ErasureId of(PersonId person) {
    return new ErasureId(PREFIX + person);
  }

  @Override
  public String toString() {
    return value;
  }
}
