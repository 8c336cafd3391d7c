package org.warmledger.events.ids;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Identifies a visit to an enterprise in difficulty. On the wire and in the store: {@code
 * enterprise-visit-…}.
 */
public record EnterpriseVisitId(@JsonValue String value) {

  @JsonCreator
  public EnterpriseVisitId {
    Texts.requirePrefixed("enterprise-visit-", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
