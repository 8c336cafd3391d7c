package org.warmledger.command.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.warmledger.command.cases.Facts.SUPERVISOR;
import static org.warmledger.command.cases.Facts.archived;
import static org.warmledger.command.cases.Facts.day;
import static org.warmledger.command.cases.Undoing.undo;
import static org.warmledger.command.cases.Undoing.undoClosure;
import static org.warmledger.command.cases.Undoing.undoReopening;
import static org.warmledger.command.cases.Undoing.undoTransfer;
import static org.warmledger.command.cases.Undoing.undoVisit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.warmledger.command.decision.Decision;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.Like;
import org.warmledger.events.Samples;
import org.warmledger.events.lists.AppealOutcome;
import org.warmledger.events.lists.CloseReason;
import org.warmledger.events.lists.Exclusion;
import org.warmledger.events.lists.FileFact;
import org.warmledger.events.lists.ObjectionOutcome;

/** Over any history of a file, taking everything back brings it to where it was (C29). */
class AllBackTest {

  private static final String LAST = "2026-12-01";

  private interface Ask extends Function<CaseState, Decision<CaseEvent>> {}

  /** Something that may be asked for, and what takes it back. */
  private record Move(Function<String, Ask> asked, Ask back) {}

  private static Move move(
      Function<String, Function<CaseState, Decision<CaseEvent>>> ask, Ask back) {
    return new Move(on -> ask.apply(on)::apply, back);
  }

  private static Ask fact(FileFact fact, Object about) {
    return undo(fact, about.toString(), LAST)::apply;
  }

  private static final List<Move> MOVES =
      List.of(
          move(on -> Facts.visit(on, true), undoVisit(LAST)::apply),
          move(Facts::followUp, fact(FileFact.FOLLOW_UP, Facts.VISIT)),
          move(
              on -> GivenCare.publish(on, day(on).plusDays(7).toString(), "钟**，困难救助"),
              fact(FileFact.NOTICE, GivenCare.NOTICE)),
          move(GivenCare::object, fact(FileFact.OBJECTION, GivenCare.OBJECTION)),
          move(
              on -> GivenCare.resolve(ObjectionOutcome.UPHELD, on),
              fact(FileFact.OBJECTION_DECISION, GivenCare.OBJECTION)),
          move(
              on -> GivenCare.check(on, Exclusion.VEHICLE),
              fact(FileFact.MEANS_CHECK, GivenCare.CHECK)),
          move(GivenCare::appeal, fact(FileFact.APPEAL, GivenCare.CHECK)),
          move(
              on -> GivenCare.decide(SUPERVISOR, AppealOutcome.DISMISSED, on),
              fact(FileFact.APPEAL_DECISION, GivenCare.CHECK)),
          move(GivenAmendment::moved, GivenAmendment.takenBack(LAST)::apply),
          move(GivenCare::confirmPaper, undo(FileFact.PAPER, "", LAST)::apply),
          move(GivenAttachment::attach, fact(FileFact.ATTACHMENT, GivenAttachment.ATTACHMENT)),
          move(on -> Facts.transfer(Samples.NEIGHBOUR, on), undoTransfer(LAST)::apply),
          move(on -> Facts.transfer(Samples.COUNTY, on), undoTransfer(LAST)::apply),
          move(on -> Facts.close(CloseReason.LIFTED, on), undoClosure(LAST)::apply),
          move(Facts::reopen, undoReopening(LAST)::apply),
          move(Loan::repay, Loan.takeBack(LAST)::apply));

  private record Taken(CaseState before, Ask back) {}

  private static CaseState after(CaseState state, Ask asked) {
    return asked.apply(state) instanceof Decision.Accepted<CaseEvent> accepted
        ? accepted.events().stream().reduce(state, HardshipCase::evolve, (first, second) -> second)
        : state;
  }

  /** Everything but that it happened once. */
  private static CaseState standing(CaseState state) {
    return state.with(
        file ->
            Loan.standing(
                file.past(
                    Like.the(file.past())
                        .with(Past::takenBack, Set.of())
                        .with(Past::lifted, List.of())
                        .with(Past::moving, Moving.NOWHERE)
                        .made())));
  }

  @Property(tries = 300)
  void takingEverythingBackBringsTheFileToWhereItWas(
      @ForAll @Size(max = 25) List<@IntRange(min = 0, max = 14) Integer> asked) {
    CaseState state = Loan.paidOut(archived("2026-01-12"));
    Deque<Taken> taken = new ArrayDeque<>();
    int days = 0;
    for (int which : asked) {
      Move move = MOVES.get(which);
      CaseState next =
          after(state, move.asked().apply(day("2026-02-02").plusDays(days++).toString()));
      if (next != state) {
        taken.push(new Taken(state, move.back()));
        state = next;
      }
    }
    for (Taken last : taken) {
      CaseState back = after(state, last.back());
      assertThat(standing(back)).isEqualTo(standing(last.before()));
      state = back;
    }
  }
}
