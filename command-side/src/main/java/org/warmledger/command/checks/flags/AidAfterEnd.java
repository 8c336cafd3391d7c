package org.warmledger.command.checks.flags;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.warmledger.command.checks.CheckCode;
import org.warmledger.command.checks.Fact;
import org.warmledger.command.checks.Hit;
import org.warmledger.command.checks.Reference;
import org.warmledger.events.CaseAided;
import org.warmledger.events.CaseClosed;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.CaseReopened;
import org.warmledger.events.CaseVisited;
import org.warmledger.events.ClosureReversed;
import org.warmledger.events.ReopeningReversed;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.AidOrigin;
import org.warmledger.events.values.EventRef;
import org.warmledger.events.values.FindingSubject;

/**
 * C05: a closure or death was recorded after a payment, and is dated before it; such a payment is
 * refused when the closure is known already. Or a payment was recorded while the file was closed,
 * whatever day before its end it bears; what is brought in of the past is not.
 */
final class AidAfterEnd extends Flag<AidAfterEnd.State> {

  /** What was paid, and when the file was closed. */
  record State(UnionPath union, List<Payment> payments, List<Closure> closures) {}

  /**
   * What reached the household, as aid or with a visit.
   *
   * @param known the closure that stood when it was recorded
   */
  record Payment(String act, LocalDate on, EventRef ref, Optional<EventRef> known) {}

  record Closure(LocalDate from, Optional<LocalDate> to, String reason, EventRef ref) {
    Closure until(Optional<LocalDate> day) {
      return new Closure(from, day, reason, ref);
    }

    boolean precedes(Payment payment) {
      return payment.known().equals(Optional.of(ref))
          || (payment.on().isAfter(from) && to.map(payment.on()::isBefore).orElse(true));
    }
  }

  AidAfterEnd() {
    super(
        CheckCode.C05_AID_AFTER_END,
        State.class,
        Acts.OF_FILES,
        CaseClosed.class,
        CaseReopened.class,
        ClosureReversed.class,
        ReopeningReversed.class);
  }

  @Override
  public State fold(Optional<State> before, FindingSubject subject, Fact fact) {
    List<Payment> payments = new ArrayList<>(before.map(State::payments).orElse(List.of()));
    List<Closure> closures = new ArrayList<>(before.map(State::closures).orElse(List.of()));
    CaseEvent event = (CaseEvent) fact.event();
    Acts.takenBack(event).ifPresent(act -> payments.removeIf(paid -> paid.act().equals(act)));
    switch (event) {
      case CaseAided aided ->
          payments.add(
              new Payment(
                  aided.aidId().value(), aided.occurredOn(), fact.ref(), known(aided, closures)));
      case CaseVisited visit when visit.fund().isPresent() ->
          payments.add(
              new Payment(
                  visit.visitId().value(), visit.occurredOn(), fact.ref(), known(closures)));
      case CaseClosed closed ->
          closures.add(
              new Closure(
                  closed.occurredOn(), Optional.empty(), closed.reason().name(), fact.ref()));
      case CaseReopened reopened when !closures.isEmpty() ->
          closures.add(closures.removeLast().until(Optional.of(reopened.occurredOn())));
      case ReopeningReversed back when !closures.isEmpty() ->
          closures.add(closures.removeLast().until(Optional.empty()));
      case ClosureReversed back when !closures.isEmpty() -> closures.removeLast();
      default -> {}
    }
    return new State(event.union(), payments, closures);
  }

  private static Optional<EventRef> known(CaseAided aided, List<Closure> closures) {
    return aided.origin() == AidOrigin.IMPORTED ? Optional.empty() : known(closures);
  }

  private static Optional<EventRef> known(List<Closure> closures) {
    return closures.isEmpty()
        ? Optional.empty()
        : Optional.of(closures.getLast()).filter(last -> last.to().isEmpty()).map(Closure::ref);
  }

  @Override
  public List<Hit> hits(State state, Reference reference, LocalDate today) {
    return state.payments().stream()
        .flatMap(
            payment ->
                state.closures().stream()
                    .filter(closure -> closure.precedes(payment))
                    .limit(1)
                    .map(closure -> hit(state, payment, closure)))
        .toList();
  }

  /** Whether the aid or visit is one of those. */
  boolean isFound(State state, String act) {
    return state.payments().stream()
        .filter(payment -> payment.act().equals(act))
        .anyMatch(
            payment -> state.closures().stream().anyMatch(closure -> closure.precedes(payment)));
  }

  private static Hit hit(State state, Payment payment, Closure closure) {
    return new Hit(
        payment.act() + "/" + closure.ref().sequence(),
        state.union(),
        payment.on(),
        Map.of(
            "paidOn", payment.on().toString(),
            "closedOn", closure.from().toString(),
            "reason", closure.reason()),
        List.of(closure.ref(), payment.ref()));
  }
}
