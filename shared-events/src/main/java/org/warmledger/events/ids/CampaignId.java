package org.warmledger.events.ids;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Identifies one campaign of one union. On the wire and in the store: {@code campaign-…}. */
public record CampaignId(@JsonValue String value) {

  @JsonCreator
  public CampaignId {
    Texts.requirePrefixed("campaign-", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
