package org.warmledger.command.plans;

import java.time.LocalDate;
import java.util.Optional;
import org.warmledger.command.decision.RejectionCode;

/**
 * Money and goods without any fund are handed over on days before the union's go-live day alone:
 * from then on its funds are its books. A union whose books have not begun brings its past in by
 * files, and nobody enters a handing-over for it one by one.
 */
final class NoFundRule {

  private NoFundRule() {}

  /**
   * Asks whether it is refused.
   *
   * @param day on which it was handed over
   * @param goLive the go-live day of the union; empty while it has declared none
   * @param imported whether a file of the past says so
   */
  static Optional<RejectionCode> refusal(
      LocalDate day, Optional<LocalDate> goLive, LocalDate today, boolean imported) {
    if (goLive.filter(from -> !day.isBefore(from)).isPresent()) {
      return Optional.of(RejectionCode.FUND_REQUIRED);
    }
    if (imported || goLive.filter(from -> !from.isAfter(today)).isPresent()) {
      return Optional.empty();
    }
    return Optional.of(
        goLive.isPresent() ? RejectionCode.BEFORE_GO_LIVE : RejectionCode.GO_LIVE_MISSING);
  }
}
