package org.warmledger.command.filings;

import java.time.LocalDate;
import java.util.Optional;
import org.warmledger.command.decision.RejectionCode;

/** What may be filed: a period that is over, and figures that agree. */
final class FilingRule {

  private FilingRule() {}

  static Optional<RejectionCode> refusal(LocalDate from, LocalDate to, LocalDate today) {
    if (to.isBefore(from)) {
      return Optional.of(RejectionCode.PERIOD_REVERSED);
    }
    return to.isAfter(today) ? Optional.of(RejectionCode.PERIOD_IN_FUTURE) : Optional.empty();
  }

  static Optional<RejectionCode> refusal(ComputedForm computed) {
    return computed.problems() > 0
        ? Optional.of(RejectionCode.C24_FORM_MISMATCH)
        : Optional.empty();
  }
}
