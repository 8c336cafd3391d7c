package org.warmledger.command.programme;

import java.util.Optional;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.events.EnterpriseVisitReversed;
import org.warmledger.events.EnterpriseVisited;

/** The life of a visit to an enterprise: made, and perhaps taken back. */
sealed interface EnterpriseVisitState {

  /** Nobody recorded it. */
  record Unknown() implements EnterpriseVisitState {}

  /** It counts. */
  record Visited(EnterpriseVisited fact) implements EnterpriseVisitState {}

  /** It was entered wrongly. */
  record Reversed(EnterpriseVisited fact, EnterpriseVisitReversed by)
      implements EnterpriseVisitState {}

  /** What is handed over comes out of a fund that may be used for it (C03, C23). */
  static Decision<EnterpriseVisited> decide(VisitEnterprise command, EnterpriseVisitState state) {
    return switch (state) {
      case Unknown unknown ->
          refusal(command)
              .map(Decision::<EnterpriseVisited>reject)
              .orElseGet(() -> Decision.accept(command.fact()));
      case Visited visited -> Decision.alreadySo();
      case Reversed reversed -> Decision.reject(RejectionCode.ALREADY_REVERSED);
    };
  }

  private static Optional<RejectionCode> refusal(VisitEnterprise command) {
    if (command.fact().fund().isPresent() && command.fund().isEmpty()) {
      return Optional.of(RejectionCode.UNKNOWN_FUND);
    }
    return command
        .fund()
        .flatMap(fund -> ActivityFundRule.refusal(Activity.of(command.fact()), fund));
  }

  /** A visit is reversed once, not before it was made (C29). */
  static Decision<EnterpriseVisitReversed> decide(
      ReverseEnterpriseVisit command, EnterpriseVisitState state) {
    return switch (state) {
      case Unknown unknown -> Decision.reject(RejectionCode.VISIT_NOT_FOUND);
      case Visited visited when command.occurredOn().isBefore(visited.fact().occurredOn()) ->
          Decision.reject(RejectionCode.DATE_OUT_OF_ORDER);
      case Visited visited -> Decision.accept(reversed(command, visited.fact()));
      case Reversed done when done.by().equals(reversed(command, done.fact())) ->
          Decision.alreadySo();
      case Reversed other -> Decision.reject(RejectionCode.ALREADY_REVERSED);
    };
  }

  private static EnterpriseVisitReversed reversed(
      ReverseEnterpriseVisit command, EnterpriseVisited fact) {
    return new EnterpriseVisitReversed(
        fact.visitId(), fact.union(), command.reason(), command.occurredOn());
  }

  static EnterpriseVisitState evolve(EnterpriseVisitState state, EnterpriseVisitReversed event) {
    return switch (state) {
      case Visited visited -> new Reversed(visited.fact(), event);
      case Unknown unknown -> throw new IllegalStateException("a visit starts by being made");
      case Reversed reversed -> throw new IllegalStateException("a visit is reversed once");
    };
  }
}
