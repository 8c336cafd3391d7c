package org.warmledger.events.ids;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Identifies an application to be put on file. On the wire and in the store: {@code application-…}.
 */
public record ApplicationId(@JsonValue String value) {

  private static final String PREFIX = "application-";

  @JsonCreator
  public ApplicationId {
    Texts.requirePrefixed(PREFIX, value);
  }

  /** The file that its approval opens: the same one, however often it is asked for. */
  public CaseId file() {
    return new CaseId("case-" + own());
  }

  /** What tells it from every other. */
  public String own() {
    return value.substring(PREFIX.length());
  }

  @Override
  public String toString() {
    return value;
  }
}
