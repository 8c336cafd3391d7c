package org.warmledger.command.checks.flags;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.warmledger.command.checks.CheckCode;
import org.warmledger.command.checks.Fact;
import org.warmledger.command.checks.Hit;
import org.warmledger.command.checks.Reference;
import org.warmledger.events.ArchivingReversed;
import org.warmledger.events.CaseArchived;
import org.warmledger.events.CaseClosed;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.CaseReopened;
import org.warmledger.events.CaseTransferred;
import org.warmledger.events.ClosureReversed;
import org.warmledger.events.FactReversed;
import org.warmledger.events.PaperConfirmed;
import org.warmledger.events.ReopeningReversed;
import org.warmledger.events.TransferReversed;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.FileFact;
import org.warmledger.events.values.EventRef;
import org.warmledger.events.values.FindingSubject;

/** C18: the paper copy of an open file was not confirmed within thirty working days. */
final class PaperGap extends ByCalendar<PaperGap.State> {

  /**
   * When it was put on file, and how often the paper was seen, but for what was taken back.
   *
   * @param archivedOn none where it was on paper before it was in the ledger
   */
  record State(
      UnionPath union,
      boolean open,
      FileKeeper keeper,
      Optional<LocalDate> archivedOn,
      EventRef archived,
      int confirmed) {}

  PaperGap() {
    super(
        CheckCode.C18_PAPER_GAP,
        State.class,
        CaseArchived.class,
        ArchivingReversed.class,
        CaseReopened.class,
        CaseClosed.class,
        CaseTransferred.class,
        PaperConfirmed.class,
        ClosureReversed.class,
        ReopeningReversed.class,
        TransferReversed.class,
        FactReversed.class);
  }

  @Override
  public State fold(Optional<State> before, FindingSubject subject, Fact fact) {
    CaseEvent event = (CaseEvent) fact.event();
    UnionPath union = Subjects.keeper(event);
    FileKeeper keeper = FileKeeper.after(before.map(State::keeper), fact);
    State known =
        before.orElseGet(() -> new State(union, true, keeper, archivedOn(fact), fact.ref(), 0));
    return new State(
        union,
        OpenFile.after(known.open(), event),
        keeper,
        known.archivedOn(),
        known.archived(),
        confirmed(known.confirmed(), event));
  }

  private static Optional<LocalDate> archivedOn(Fact fact) {
    return Optional.of(fact.event().occurredOn()).filter(on -> !fact.isImported());
  }

  private static int confirmed(int before, CaseEvent event) {
    return switch (event) {
      case PaperConfirmed confirmed -> before + 1;
      case FactReversed back when back.isOf(FileFact.PAPER) -> before - 1;
      default -> before;
    };
  }

  @Override
  Stream<Strike> due(State state, Reference reference, LocalDate today) {
    int term = reference.thresholds(code(), state.union(), today).count("workingDays");
    return state.open() && state.confirmed() == 0
        ? state.archivedOn().stream().map(on -> strike(state, on, reference, term))
        : Stream.empty();
  }

  private static Strike strike(State state, LocalDate on, Reference reference, int term) {
    LocalDate last = reference.workingDays(state.union()).after(on, term);
    return new Strike(last.plusDays(1), hit(state, on, last));
  }

  private static Hit hit(State state, LocalDate on, LocalDate last) {
    return new Hit(
        "paper",
        state.union(),
        last,
        Map.of("archivedOn", on.toString(), "dueOn", last.toString()),
        List.of(state.archived()),
        state.keeper().now());
  }
}
