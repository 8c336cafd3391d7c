package org.warmledger.command.filings;

import java.util.List;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.events.MismatchExplained;
import org.warmledger.events.values.FormMismatch;

/** Contradictions that there are may be explained; what was said last holds. */
final class ExplainMismatchRule {

  private ExplainMismatchRule() {}

  static Decision<MismatchExplained> decide(ExplainMismatch command, MismatchState state) {
    List<FormMismatch> mismatches = command.computed().mismatches();
    if (mismatches.isEmpty()) {
      return Decision.reject(RejectionCode.NO_MISMATCH);
    }
    MismatchState said =
        new MismatchState.Explained(mismatches, command.reason(), command.explainedBy());
    return state.equals(said)
        ? Decision.alreadySo()
        : Decision.accept(
            new MismatchExplained(
                command.filingId(),
                command.union(),
                command.form(),
                command.from(),
                command.to(),
                mismatches,
                command.reason(),
                command.explainedBy(),
                command.occurredOn()));
  }
}
