package org.warmledger.command.rosters.carrylines;

import java.util.List;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.rosters.LineState;
import org.warmledger.command.rosters.RosterRules;
import org.warmledger.command.rosters.RosterSheet;
import org.warmledger.command.rosters.RosterState;
import org.warmledger.events.RosterEvent;
import org.warmledger.events.RosterLinesCarried;
import org.warmledger.events.values.CarriedLine;

/** What became of a line is recorded once. */
final class RecordCarriedLinesRule {

  private RecordCarriedLinesRule() {}

  static Decision<RosterEvent> decide(RecordCarriedLines command, RosterState state) {
    return RosterRules.whenApproved(state, roster -> decide(command, roster.sheet()));
  }

  private static Decision<RosterEvent> decide(RecordCarriedLines command, RosterSheet sheet) {
    List<CarriedLine> news =
        command.lines().stream().filter(line -> isWaiting(sheet, line.number())).toList();
    return news.isEmpty()
        ? Decision.alreadySo()
        : Decision.accept(
            new RosterLinesCarried(sheet.id(), sheet.union(), news, command.occurredOn()));
  }

  private static boolean isWaiting(RosterSheet sheet, int number) {
    return sheet.line(number).filter(line -> line.state() instanceof LineState.Waiting).isPresent();
  }
}
