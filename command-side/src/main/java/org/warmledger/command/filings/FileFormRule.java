package org.warmledger.command.filings;

import java.time.LocalDate;
import java.util.Optional;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.events.FormFiled;

/** What may be filed: a period that is over, and figures that agree. */
final class FileFormRule {

  private FileFormRule() {}

  /** A filing that was compared with an older one than the last explains too little. */
  static Decision<FormFiled> decide(FileForm command, FilingState state) {
    return refusal(command.from(), command.to(), command.occurredOn())
        .or(() -> refusal(command.computed()))
        .<Decision<FormFiled>>map(Decision::reject)
        .orElseGet(
            () ->
                command.before() == state.filings()
                    ? Decision.accept(filed(command))
                    : Decision.reject(RejectionCode.TOO_BUSY));
  }

  private static FormFiled filed(FileForm command) {
    return new FormFiled(
        command.filingId(),
        command.union(),
        command.form(),
        command.from(),
        command.to(),
        command.computed().position(),
        command.computed().content(),
        command.computed().sha256(),
        command.filedBy(),
        command.occurredOn());
  }

  static Optional<RejectionCode> refusal(LocalDate from, LocalDate to, LocalDate today) {
    if (to.isBefore(from)) {
      return Optional.of(RejectionCode.PERIOD_REVERSED);
    }
    return to.isAfter(today) ? Optional.of(RejectionCode.PERIOD_IN_FUTURE) : Optional.empty();
  }

  private static Optional<RejectionCode> refusal(ComputedForm computed) {
    return computed.problems() > 0
        ? Optional.of(RejectionCode.C24_FORM_MISMATCH)
        : Optional.empty();
  }
}
