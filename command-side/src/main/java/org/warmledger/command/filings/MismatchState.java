package org.warmledger.command.filings;

import java.util.List;
import org.warmledger.events.MismatchExplained;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.values.FormMismatch;

/** What was said of the contradictions in a form (C24). */
sealed interface MismatchState {

  /** Nothing. */
  record Unexplained() implements MismatchState {}

  /** Somebody said why, last. */
  record Explained(List<FormMismatch> mismatches, String reason, StaffId by)
      implements MismatchState {}

  static MismatchState evolve(MismatchState state, MismatchExplained event) {
    return new Explained(event.mismatches(), event.reason(), event.explainedBy());
  }
}
