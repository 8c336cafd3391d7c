package org.warmledger.command.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.warmledger.command.cases.Facts.*;
import static org.warmledger.command.cases.Undoing.reverse;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.warmledger.command.decision.Decision;
import org.warmledger.events.AidApproved;
import org.warmledger.events.AidProposed;
import org.warmledger.events.CaseAided;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.Samples;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.lists.CloseReason;

/** Whatever is asked for in whatever order, what is accepted makes sense. */
class AnyHistoryTest {

  /** One thing that somebody asks for. */
  private record Asked(String what, Function<CaseState, Decision<CaseEvent>> decide) {
    @Override
    public String toString() {
      return what;
    }
  }

  @Property(tries = 500)
  void whateverIsAcceptedFoldsAndKeepsTheRules(@ForAll("requests") List<Asked> requests) {
    List<CaseEvent> history = new ArrayList<>(List.of(archived("2026-01-12")));
    for (Asked asked : requests) {
      Decision<CaseEvent> decision = asked.decide().apply(fold(history));
      if (decision instanceof Decision.Accepted<CaseEvent> accepted) {
        aidWhileOpen(history, accepted.events());
        history.addAll(accepted.events());
        Decision<CaseEvent> again = asked.decide().apply(fold(history));
        assertThat(again)
            .as("%s again, after %s", asked, history)
            .satisfiesAnyOf(
                same -> assertThat(same).isEqualTo(Decision.alreadySo()),
                other -> assertThat(other).isInstanceOf(Decision.Refused.class));
      }
    }
    fourEyes(history);
  }

  private static CaseState fold(List<CaseEvent> history) {
    return history.stream()
        .reduce(HardshipCase.unopened(), HardshipCase::evolve, (first, second) -> second);
  }

  private static void fourEyes(List<CaseEvent> history) {
    long approvals = only(history, AidApproved.class).count();
    assertThat(only(history, CaseAided.class).count()).isLessThanOrEqualTo(approvals);
    only(history, AidApproved.class)
        .forEach(
            approval ->
                assertThat(only(history, AidProposed.class).map(AidProposed::proposedBy))
                    .doesNotContain(approval.approvedBy()));
    only(history, CaseAided.class)
        .forEach(
            aid ->
                assertThat(only(history, AidApproved.class).map(AidApproved::approvedBy))
                    .doesNotContain(aid.deliveredBy()));
  }

  /** Judged when the aid is recorded: a closure that is recorded later may be dated before it. */
  private static void aidWhileOpen(List<CaseEvent> history, List<CaseEvent> added) {
    CaseFile file = fold(history).content().orElseThrow();
    only(added, CaseAided.class)
        .forEach(aid -> assertThat(file.isOpenOn(aid.occurredOn())).isTrue());
  }

  private static <E> Stream<E> only(List<CaseEvent> history, Class<E> kind) {
    return history.stream().filter(kind::isInstance).map(kind::cast);
  }

  @Provide
  Arbitrary<List<Asked>> requests() {
    Arbitrary<String> days =
        Arbitraries.integers().between(0, 200).map(n -> day("2026-01-10").plusDays(n).toString());
    Arbitrary<StaffId> hands = Arbitraries.of(CASEWORKER, SUPERVISOR, FINANCE);
    return Arbitraries.oneOf(
            days.map(on -> new Asked("propose " + on, propose(on))),
            Combinators.combine(hands, days)
                .as((by, on) -> new Asked("approve " + by + on, approve(by, on))),
            Combinators.combine(hands, days)
                .as((by, on) -> new Asked("reject " + by + on, turnDown(by, on))),
            Combinators.combine(hands, days)
                .as((by, on) -> new Asked("deliver " + by + on, deliver(by, payee(HEAD_NAME), on))),
            days.map(on -> new Asked("reverse " + on, reverse(on))),
            days.map(on -> new Asked("close " + on, close(CloseReason.LIFTED, on))),
            days.map(on -> new Asked("reopen " + on, reopen(on))),
            days.map(on -> new Asked("visit " + on, visit(on, true))),
            days.map(on -> new Asked("follow up " + on, followUp(on))),
            days.map(on -> new Asked("move " + on, transfer(Samples.NEIGHBOUR, on))))
        .list()
        .ofMaxSize(40);
  }
}
