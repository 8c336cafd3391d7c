package org.warmledger.command.plans;

import java.time.LocalDate;
import java.util.Optional;
import org.warmledger.command.decision.RejectionCode;

/**
 * Money and goods without any fund were handed over before the union's go-live day alone: from then
 * on its funds are its books. What is older comes in by files, which another releases, and nobody
 * enters a handing-over of the past one by one.
 */
final class NoFundRule {

  private NoFundRule() {}

  /** Who says so. */
  enum ToldBy {
    /** Somebody, of one act. */
    ENTRY,
    /** A file of the past. */
    IMPORT
  }

  /**
   * Asks whether it is refused.
   *
   * @param day on which it was handed over
   * @param goLive the go-live day of the union; empty while it has declared none
   */
  static Optional<RejectionCode> refusal(LocalDate day, Optional<LocalDate> goLive, ToldBy said) {
    if (goLive.filter(from -> !day.isBefore(from)).isPresent()) {
      return Optional.of(RejectionCode.FUND_REQUIRED);
    }
    return switch (said) {
      case IMPORT -> Optional.empty();
      case ENTRY ->
          Optional.of(
              goLive.isPresent() ? RejectionCode.BEFORE_GO_LIVE : RejectionCode.GO_LIVE_MISSING);
    };
  }
}
