package org.warmledger.command.rosters.drawuproster;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.rosters.Roster;
import org.warmledger.command.rosters.RosterState;
import org.warmledger.events.RosterDrawnUp;
import org.warmledger.events.RosterEvent;
import org.warmledger.events.RosterLinesListed;
import org.warmledger.events.values.RosterLine;

/** A roster is drawn up once, with 1 to 20,000 lines, each person once, adding up to its total. */
final class DrawUpRosterRule {

  private DrawUpRosterRule() {}

  static Decision<RosterEvent> decide(DrawUpRoster command, RosterState state) {
    return switch (state) {
      case RosterState.Unknown unknown ->
          refusal(command)
              .map(Decision::<RosterEvent>reject)
              .orElseGet(() -> new Decision.Accepted<>(drawnUp(command)));
      case RosterState.DrawnUp known -> Decision.alreadySo();
      case RosterState.Approved known -> Decision.alreadySo();
      case RosterState.Rejected known -> Decision.alreadySo();
    };
  }

  private static Optional<RejectionCode> refusal(DrawUpRoster command) {
    List<RosterLine> lines = command.lines();
    Totals totals = Totals.of(lines);
    boolean wrongCount = lines.isEmpty() || lines.size() > Roster.MOST_LINES;
    boolean nothingGiven =
        lines.stream().anyMatch(line -> line.money().isNone() && line.goods().isEmpty());
    boolean twice = lines.stream().map(RosterLine::person).distinct().count() < lines.size();
    if (wrongCount || nothingGiven || twice || totals.isTooLarge()) {
      return Optional.of(RejectionCode.ROSTER_LINES_REFUSED);
    }
    return command.total().filter(total -> total.fen() != totals.fen()).isPresent()
        ? Optional.of(RejectionCode.ROSTER_TOTAL_MISMATCH)
        : Optional.empty();
  }

  private static List<RosterEvent> drawnUp(DrawUpRoster command) {
    List<RosterEvent> facts = new ArrayList<>();
    facts.add(head(command));
    List<RosterLine> lines = command.lines();
    for (int from = 0; from < lines.size(); from += Roster.LINES_TO_AN_EVENT) {
      int to = Math.min(from + Roster.LINES_TO_AN_EVENT, lines.size());
      facts.add(
          new RosterLinesListed(
              command.rosterId(), command.union(), lines.subList(from, to), command.occurredOn()));
    }
    return facts;
  }

  private static RosterDrawnUp head(DrawUpRoster command) {
    Totals totals = Totals.of(command.lines());
    return new RosterDrawnUp(
        command.rosterId(),
        command.union(),
        command.title(),
        command.category(),
        command.fund(),
        command.campaign(),
        command.lines().size(),
        totals.money(),
        totals.goods(),
        command.fileHash(),
        command.drawnUpBy(),
        command.occurredOn());
  }
}
