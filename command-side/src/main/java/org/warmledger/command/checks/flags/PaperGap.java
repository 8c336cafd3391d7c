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
import org.warmledger.events.FactReversed;
import org.warmledger.events.LedgerEvent;
import org.warmledger.events.PaperConfirmed;
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
  record State(FileNow file, Optional<LocalDate> archivedOn, EventRef archived, int confirmed) {}

  PaperGap() {
    super(
        CheckCode.C18_PAPER_GAP,
        State.class,
        FileNow.LIFE,
        PaperConfirmed.class,
        FactReversed.class);
  }

  @Override
  public State fold(Optional<State> before, FindingSubject subject, Fact fact) {
    FileNow file = FileNow.after(before.map(State::file), fact);
    State known = before.orElseGet(() -> new State(file, archivedOn(fact), fact.ref(), 0));
    return new State(
        file, known.archivedOn(), known.archived(), confirmed(known.confirmed(), fact.event()));
  }

  private static Optional<LocalDate> archivedOn(Fact fact) {
    return Optional.of(fact.event().occurredOn()).filter(on -> !fact.isImported());
  }

  private static int confirmed(int before, LedgerEvent event) {
    return switch (event) {
      case PaperConfirmed confirmed -> before + 1;
      case FactReversed back when back.isOf(FileFact.PAPER) -> before - 1;
      default -> before;
    };
  }

  @Override
  Stream<Strike> due(State state, Reference reference, LocalDate today) {
    int term = reference.thresholds(code(), state.file().union(), today).count("workingDays");
    return state.file().open() && state.confirmed() == 0
        ? state.archivedOn().stream().map(on -> strike(state, on, reference, term))
        : Stream.empty();
  }

  private static Strike strike(State state, LocalDate on, Reference reference, int term) {
    LocalDate last = reference.workingDays(state.file().union()).after(on, term);
    return new Strike(last.plusDays(1), hit(state, on, last));
  }

  private static Hit hit(State state, LocalDate on, LocalDate last) {
    return new Hit(
            "paper",
            state.file().union(),
            last,
            Map.of("archivedOn", on.toString(), "dueOn", last.toString()),
            List.of(state.archived()))
        .of(state.file().keeper().now());
  }
}
