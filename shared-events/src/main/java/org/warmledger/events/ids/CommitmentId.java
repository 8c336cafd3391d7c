package org.warmledger.events.ids;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Identifies the commitment of one disbursement: made, settled, released or refunded. It is named
 * after what is given, so that there is one at most. On the wire and in the store: {@code
 * commitment-…}.
 */
public record CommitmentId(@JsonValue String value) {

  public static final String PREFIX = "commitment-";

  @JsonCreator
  public CommitmentId {
    Texts.requirePrefixed(PREFIX, value);
  }

  public static CommitmentId of(AidId aid) {
    return new CommitmentId(PREFIX + aid);
  }

  public static CommitmentId of(VisitId visit) {
    return new CommitmentId(PREFIX + visit);
  }

  public static CommitmentId of(ServiceId service) {
    return new CommitmentId(PREFIX + service);
  }

  public static CommitmentId of(EnterpriseVisitId visit) {
    return new CommitmentId(PREFIX + visit);
  }

  public static CommitmentId of(PlanId plan) {
    return new CommitmentId(PREFIX + plan);
  }

  /** The id of what is given. */
  public String given() {
    return value.substring(PREFIX.length());
  }

  @Override
  public String toString() {
    return value;
  }
}
