package org.warmledger.command.trials;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.warmledger.command.checks.Fact;
import org.warmledger.command.checks.Reference;
import org.warmledger.command.checks.settings.HandThresholds;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.funds.movements.DecideMovement;
import org.warmledger.command.funds.movements.DecideMovement.MovementEnd;
import org.warmledger.command.funds.movements.MovementRule;
import org.warmledger.command.funds.movements.MovementState;
import org.warmledger.events.MovementConfirmed;
import org.warmledger.events.MovementEntered;
import org.warmledger.events.MovementEvent;
import org.warmledger.events.MovementSeconded;
import org.warmledger.events.ids.MovementId;
import org.warmledger.events.lists.SubjectKind;
import org.warmledger.events.values.EventRef;
import org.warmledger.events.values.FindingSubject;

/** What waits to move a fund, and what was confirmed that a third would have been asked for. */
final class MovementActs {

  private final Map<MovementId, MovementState> waiting = new HashMap<>();

  Optional<Question> take(MovementEvent event, Fact fact) {
    MovementState before = waiting.getOrDefault(event.movement(), new MovementState.Unknown());
    MovementState now = MovementState.evolve(before, event);
    if (now instanceof MovementState.Ended) {
      waiting.remove(event.movement());
    } else {
      waiting.put(event.movement(), now);
    }
    return before
        .content()
        .filter(unused -> event instanceof MovementConfirmed)
        .map(entered -> question((MovementConfirmed) event, entered, before, fact.ref()));
  }

  int size() {
    return waiting.size();
  }

  private static Question question(
      MovementConfirmed said, MovementEntered entered, MovementState before, EventRef ref) {
    return new Question(
        new FindingSubject(SubjectKind.FUND, said.fund().value()),
        said.movement().value(),
        () -> Optional.of(said.union()),
        said.occurredOn(),
        Map.of("movedFen", Long.toString(HandThresholds.worth(entered.content()))),
        List.of(ref),
        by -> decided(said, entered, before, by));
  }

  /** Where a third is asked for, the second's word is not the last. */
  private static Decision<MovementEvent> decided(
      MovementConfirmed said, MovementEntered entered, MovementState before, Reference by) {
    Decision<MovementEvent> decision =
        MovementRule.decide(
            new DecideMovement(
                said.movement(),
                said.fund(),
                MovementEnd.CONFIRM,
                said.reason(),
                said.confirmedBy(),
                said.occurredOn()),
            before,
            new HandThresholds(by).of(entered, said.occurredOn()));
    return decision instanceof Decision.Accepted<MovementEvent> accepted
            && accepted.events().stream().anyMatch(MovementSeconded.class::isInstance)
        ? Decision.reject(RejectionCode.C13_SAME_HANDS)
        : decision;
  }
}
