package org.warmledger.events.ids;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Identifies a public notice (公示). On the wire and in the store: {@code notice-…}. */
public record NoticeId(@JsonValue String value) {

  @JsonCreator
  public NoticeId {
    Texts.requirePrefixed("notice-", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
