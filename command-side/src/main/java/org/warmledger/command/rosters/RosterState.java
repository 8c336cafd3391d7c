package org.warmledger.command.rosters;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import org.warmledger.events.ids.StaffId;

/** The life of a roster. */
public sealed interface RosterState {

  /** Nobody drew it up. */
  record Unknown() implements RosterState {}

  /** Waits for somebody else's approval. */
  record DrawnUp(RosterSheet sheet) implements RosterState {}

  /** Approved as one, the funds of every line set aside. */
  record Approved(RosterSheet sheet, StaffId approvedBy, LocalDate approvedOn, long fundVersion)
      implements RosterState {

    /** With one line as its file tells of it. */
    Approved seen(Line line) {
      return changed(line.number(), unused -> line);
    }

    Approved changed(int number, UnaryOperator<Line> change) {
      return changed(List.of(number), Integer::intValue, (line, unused) -> change.apply(line));
    }

    /** Each fact changes the line of its number. */
    <F> Approved changed(
        Collection<F> facts, ToIntFunction<F> number, BiFunction<Line, F, Line> change) {
      return new Approved(
          sheet.changed(facts, number, change), approvedBy, approvedOn, fundVersion);
    }
  }

  /** Turned down. */
  record Rejected(RosterSheet sheet, StaffId rejectedBy) implements RosterState {}

  /** What it says, however it was decided. */
  default Optional<RosterSheet> content() {
    return switch (this) {
      case Unknown unknown -> Optional.empty();
      case DrawnUp drawnUp -> Optional.of(drawnUp.sheet());
      case Approved approved -> Optional.of(approved.sheet());
      case Rejected rejected -> Optional.of(rejected.sheet());
    };
  }
}
