package org.warmledger.query.web;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.warmledger.platform.web.Problem;

/** What every answer of a read says besides its body. */
public final class Answers {

  private static final String POSITION = "Ledger-Position";

  private Answers() {}

  /** An answer that reflects the ledger up to a position. */
  public static ResponseEntity.BodyBuilder at(long position) {
    return ResponseEntity.ok().header(POSITION, Long.toString(position));
  }

  /** What is unknown and what is not the caller's look the same. */
  public static Problem notFound() {
    return Problem.of(HttpStatus.NOT_FOUND, "NOT_FOUND");
  }
}
