package org.warmledger.command.decision;

/** Every reason for which a command is refused, with the HTTP status it answers. */
public enum RejectionCode {
  /** The person heads another open file. */
  C01_DUPLICATE_WORKER(422),
  /** The person belongs to the household of another open file. */
  C02_DUPLICATE_HOUSEHOLD(422),
  /** The file is not open on that date. */
  C03_AID_WITHOUT_FILE(422),
  /** Aid dated after the file ended. */
  C05_AID_AFTER_END(422),
  /** The payee is not the worker and nobody collects by proxy. */
  C09_PAYEE_MISMATCH(422),
  /** A proxy without name, relation, identity, reason or authorisation. */
  C10_PROXY_WITHOUT_AUTHORITY(422),
  /** The same person in two roles, or a stage skipped. */
  C13_SAME_HANDS(422),

  INVALID_FIELDS(422),
  /** It is dated before what it follows from. */
  DATE_OUT_OF_ORDER(422),
  IDEMPOTENCY_KEY_REUSED(422),

  CASE_NOT_FOUND(404),
  AID_NOT_FOUND(404),
  VISIT_NOT_FOUND(404),
  PERSON_NOT_FOUND(404),
  UNION_NOT_FOUND(404),

  CASE_CLOSED(409),
  ALREADY_CLOSED(409),
  ALREADY_OPEN(409),
  /** Somebody else approved or rejected it. */
  AID_ALREADY_DECIDED(409),
  AID_REJECTED(409),
  AID_ALREADY_DELIVERED(409),
  AID_NOT_DELIVERED(409),
  AID_REVERSED(409),
  NO_FOLLOW_UP_PROMISED(409),
  FOLLOW_UP_ALREADY_DONE(409),
  /** The worker was erased: the name that the rule needs is gone. */
  PERSON_ERASED(409),
  UNION_ALREADY_REGISTERED(409),
  CAMPAIGN_ALREADY_OPENED(409),

  /** The file has moved on since it was read. */
  VERSION_CONFLICT(412),
  /** Others kept writing the same file or person; nothing was written. */
  TOO_BUSY(503);

  private final int status;

  RejectionCode(int status) {
    this.status = status;
  }

  public int status() {
    return status;
  }
}
