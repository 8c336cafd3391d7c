package org.warmledger.query.web;

import java.util.Optional;
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

  /**
   * What was shown to somebody who decides: the version of it, and of the fund that it comes out
   * of. To be sent as {@code If-Match} as it is.
   */
  public static String etag(long version, Optional<?> fund) {
    return "\"" + version + fund.map(known -> "-" + known).orElse("") + "\"";
  }

  /**
   * The same of a list, with the position up to which the files that it is about had been read:
   * none of them has an event up to there that was not shown.
   */
  public static String etag(long version, Optional<Long> fund, long files) {
    return etag(version, fund.map(known -> known + "-" + files));
  }

  /** What is unknown and what is not the caller's look the same. */
  public static Problem notFound() {
    return Problem.of(HttpStatus.NOT_FOUND, "NOT_FOUND");
  }
}
