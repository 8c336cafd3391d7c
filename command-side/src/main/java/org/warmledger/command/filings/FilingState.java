package org.warmledger.command.filings;

import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.events.FormFiled;

/** What was filed of one form by one union for one period. */
sealed interface FilingState {

  /** How many filings there are. */
  long filings();

  /** Nothing. */
  record Unfiled() implements FilingState {
    @Override
    public long filings() {
      return 0;
    }
  }

  /**
   * It was filed, once or again.
   *
   * @param position of the ledger that the last filing reflects
   */
  record Filed(long filings, long position) implements FilingState {}

  /** A filing that was compared with an older one than the last explains too little. */
  static Decision<FormFiled> decide(FileForm command, FilingState state) {
    return FilingRule.refusal(command.from(), command.to(), command.occurredOn())
        .or(() -> FilingRule.refusal(command.computed()))
        .<Decision<FormFiled>>map(Decision::reject)
        .orElseGet(
            () ->
                command.before() == state.filings()
                    ? Decision.accept(command.fact())
                    : Decision.reject(RejectionCode.TOO_BUSY));
  }

  static FilingState evolve(FilingState state, FormFiled event) {
    return new Filed(state.filings() + 1, event.position());
  }
}
