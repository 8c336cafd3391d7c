package org.warmledger.command.http;

import org.springframework.http.ResponseEntity;

/**
 * What came of work that is done once for a key.
 *
 * @param again it was done before, and this is what was answered then
 */
public record Once<A>(A answer, boolean again) {

  /** An answer that says whether it was given before. */
  public ResponseEntity.BodyBuilder told(ResponseEntity.BodyBuilder answering) {
    return again ? answering.header(HIT, "true") : answering;
  }

  static final String HIT = "Idempotency-Hit";
}
