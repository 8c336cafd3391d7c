package org.warmledger.command.filings;

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
   * @param last what the last filing says
   */
  record Filed(long filings, FormFiled last) implements FilingState {}

  static FilingState evolve(FilingState state, FormFiled event) {
    return new Filed(state.filings() + 1, event);
  }
}
