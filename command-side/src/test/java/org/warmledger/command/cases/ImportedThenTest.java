package org.warmledger.command.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.warmledger.command.cases.Facts.archived;
import static org.warmledger.command.cases.Facts.day;
import static org.warmledger.command.cases.Facts.visited;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.warmledger.command.cases.takebackarchiving.TakeBackArchiving;
import org.warmledger.command.cases.takebackarchiving.TakeBackArchivingRule;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.Rejection;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.events.AidLapsed;
import org.warmledger.events.AidRejected;
import org.warmledger.events.AidReversed;
import org.warmledger.events.ArchivingReversed;
import org.warmledger.events.CaseArchived;
import org.warmledger.events.CaseAssigned;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.CaseUnassigned;
import org.warmledger.events.ClosureReversed;
import org.warmledger.events.FactReversed;
import org.warmledger.events.FollowUpDone;
import org.warmledger.events.LoanRepaid;
import org.warmledger.events.RepaymentEntered;
import org.warmledger.events.Samples;
import org.warmledger.events.TransferOffered;
import org.warmledger.events.TransferReturned;
import org.warmledger.events.TransferReversed;
import org.warmledger.events.TransferWithdrawn;
import org.warmledger.events.VisitReversed;
import org.warmledger.events.values.Note;

/**
 * What an import made is taken back, unless later facts rest on it (C29): each kind of row against
 * each fact that there is. A new fact is told here what it rests on.
 */
class ImportedThenTest {

  private static final String LAST = "2026-12-02";

  private final Map<Class<?>, UnaryOperator<Story>> later = LaterFacts.all();

  private static Stream<Class<?>> leaves(Class<?> kind) {
    return kind.isSealed()
        ? Arrays.stream(kind.getPermittedSubclasses()).flatMap(ImportedThenTest::leaves)
        : Stream.of(kind);
  }

  /** The facts on which the row is left, by the code that says so. */
  private Set<Class<?>> restOn(Story made, Function<CaseState, Decision<CaseEvent>> takenBack) {
    Set<Class<?>> rest = new LinkedHashSet<>();
    later.forEach(
        (fact, on) -> {
          switch (takenBack.apply(on.apply(made).state())) {
            case Decision.Accepted<CaseEvent> accepted -> assertThat(accepted.events()).hasSize(1);
            case Decision.Refused<CaseEvent>(Rejection why) -> {
              assertThat(why.code())
                  .as(fact.getSimpleName())
                  .isEqualTo(RejectionCode.FACT_RESTED_ON);
              rest.add(fact);
            }
          }
        });
    return rest;
  }

  @Test
  void everyFactOfAFileIsAsked() {
    Set<Class<?>> known = new HashSet<>(leaves(CaseEvent.class).toList());
    known.remove(CaseArchived.class);
    // After it there is no file.
    known.remove(ArchivingReversed.class);
    assertThat(later.keySet()).isEqualTo(known);
  }

  @Test
  void aFileStaysOnceAnythingHappenedOnItThatStands() {
    Set<Class<?>> over =
        Set.of(
            VisitReversed.class,
            ClosureReversed.class,
            TransferReversed.class,
            TransferOffered.class,
            TransferReturned.class,
            TransferWithdrawn.class,
            CaseAssigned.class,
            CaseUnassigned.class,
            FactReversed.class,
            AidRejected.class,
            AidLapsed.class,
            AidReversed.class);
    Set<Class<?>> others = new HashSet<>(later.keySet());
    others.removeAll(over);
    assertThat(
            restOn(
                Story.given(archived("2026-01-12")),
                state ->
                    TakeBackArchivingRule.decide(
                        new TakeBackArchiving(
                            Samples.CASE, Note.of("用错了文件"), Facts.SUPERVISOR, day(LAST)),
                        state)))
        .isEqualTo(others);
  }

  @Test
  void aVisitStaysOnceWhatItPromisedWasDone() {
    assertThat(
            restOn(
                Story.given(archived("2026-01-12"), visited("2026-04-01")),
                Undoing.undoVisit(LAST)))
        .isEqualTo(Set.of(FollowUpDone.class));
  }

  @Test
  void aLoanStaysOnceAPartOfItCameBackOrIsSaidTo() {
    assertThat(restOn(LaterFacts.loan(Story.given(archived("2026-01-12"))), Undoing.reverse(LAST)))
        .isEqualTo(Set.of(RepaymentEntered.class, LoanRepaid.class));
  }
}
