package org.warmledger.events.ids;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Identifies one attachment of a file. On the wire and in the store: {@code attachment-…}. */
public record AttachmentId(@JsonValue String value) {

  @JsonCreator
  public AttachmentId {
    Texts.requirePrefixed("attachment-", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
