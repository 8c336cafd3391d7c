package org.warmledger.command.checks.settings;

import org.warmledger.command.decision.Decision;
import org.warmledger.events.CheckRan;

/** A run is recorded once for a day. */
final class RecordRunRule {

  private RecordRunRule() {}

  static Decision<CheckRan> decide(RecordRun command, RunsState state) {
    return command.occurredOn().equals(state.last().get(command.code()))
        ? Decision.alreadySo()
        : Decision.accept(
            new CheckRan(
                command.union(),
                command.code(),
                command.subjects(),
                command.hits(),
                command.occurredOn()));
  }
}
