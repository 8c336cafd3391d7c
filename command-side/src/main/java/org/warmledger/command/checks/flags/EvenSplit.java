package org.warmledger.command.checks.flags;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.warmledger.command.checks.CheckCode;
import org.warmledger.command.checks.Fact;
import org.warmledger.command.checks.Hit;
import org.warmledger.command.checks.Reference;
import org.warmledger.events.RosterDrawnUp;
import org.warmledger.events.RosterEvent;
import org.warmledger.events.RosterLinesListed;
import org.warmledger.events.RosterRejected;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.values.EventRef;
import org.warmledger.events.values.FindingSubject;
import org.warmledger.events.values.Goods;
import org.warmledger.events.values.RosterLine;

/** C26: a roster gives one identical amount to households whose needs differ. */
final class EvenSplit extends Flag<EvenSplit.State> {

  /** A few files are enough to see whether needs differ. */
  private static final int SAMPLE = 50;

  /** The different amounts of a roster, and a few of the files it pays; none once rejected. */
  record State(Drawn drawn, int listed, Set<Long> amounts, List<CaseId> sample) {}

  /** How many lines it was drawn up with. */
  record Drawn(UnionPath union, LocalDate on, int lines, EventRef ref) {}

  EvenSplit() {
    super(
        CheckCode.C26_EVEN_SPLIT,
        State.class,
        RosterDrawnUp.class,
        RosterLinesListed.class,
        RosterRejected.class);
  }

  @Override
  public State fold(Optional<State> before, FindingSubject subject, Fact fact) {
    return switch ((RosterEvent) fact.event()) {
      case RosterDrawnUp drawn ->
          nothingOf(new Drawn(drawn.union(), drawn.occurredOn(), drawn.lines(), fact.ref()));
      case RosterLinesListed listed -> with(before.orElseThrow(), listed.lines());
      default -> nothingOf(before.orElseThrow().drawn());
    };
  }

  private static State nothingOf(Drawn roster) {
    return new State(roster, 0, Set.of(), List.of());
  }

  private static State with(State known, List<RosterLine> lines) {
    Set<Long> amounts = new TreeSet<>(known.amounts());
    List<CaseId> sample = new ArrayList<>(known.sample());
    for (RosterLine line : lines) {
      // Two tell as much as twenty thousand.
      if (amounts.size() < 2) {
        amounts.add(line.money().fen() + Goods.valueOf(line.goods()).fen());
      }
      if (sample.size() < SAMPLE) {
        sample.add(line.caseId());
      }
    }
    return new State(known.drawn(), known.listed() + lines.size(), amounts, sample);
  }

  @Override
  public List<Hit> hits(State state, Reference reference, LocalDate today) {
    Drawn drawn = state.drawn();
    long least = reference.thresholds(code(), drawn.union(), drawn.on()).of("lines");
    if (state.listed() < Math.max(least, drawn.lines()) || state.amounts().size() != 1) {
      return List.of();
    }
    long needs =
        state.sample().stream().flatMap(id -> reference.need(id).stream()).distinct().count();
    return needs < 2
        ? List.of()
        : List.of(
            new Hit(
                "even",
                drawn.union(),
                drawn.on(),
                Map.of(
                    "lines", Integer.toString(state.listed()),
                    "eachFen", Long.toString(state.amounts().iterator().next()),
                    "differingNeeds", Long.toString(needs)),
                List.of(drawn.ref())));
  }
}
