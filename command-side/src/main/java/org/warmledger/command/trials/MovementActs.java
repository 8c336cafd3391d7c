package org.warmledger.command.trials;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.warmledger.command.checks.Fact;
import org.warmledger.command.checks.Reference;
import org.warmledger.command.checks.settings.HandThresholds;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.funds.movements.DecideMovement;
import org.warmledger.command.funds.movements.DecideMovement.MovementEnd;
import org.warmledger.command.funds.movements.HandsNeeded;
import org.warmledger.command.funds.movements.MovementRule;
import org.warmledger.command.funds.movements.MovementState;
import org.warmledger.command.funds.movements.Piece;
import org.warmledger.events.MovementConfirmed;
import org.warmledger.events.MovementEntered;
import org.warmledger.events.MovementEvent;
import org.warmledger.events.MovementSeconded;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.MovementId;
import org.warmledger.events.lists.SubjectKind;
import org.warmledger.events.values.EventRef;
import org.warmledger.events.values.FindingSubject;
import org.warmledger.events.values.Goods;

/** What waits to move a fund, and what was confirmed that a third would have been asked for. */
final class MovementActs {

  private final Map<MovementId, MovementState> waiting = new HashMap<>();
  private final Map<FundCode, Map<MovementId, Piece>> gone = new HashMap<>();
  private final Map<FundCode, String> holders = new HashMap<>();

  Optional<Question> take(MovementEvent event, Fact fact) {
    MovementState before = waiting.getOrDefault(event.movement(), new MovementState.Unknown());
    MovementState now = MovementState.evolve(before, event);
    if (now instanceof MovementState.Ended) {
      waiting.remove(event.movement());
    } else {
      waiting.put(event.movement(), now);
    }
    holders.put(event.fund(), event.union().code().value());
    return before
        .content()
        .filter(unused -> event instanceof MovementConfirmed)
        .map(entered -> confirmed((MovementConfirmed) event, entered, before, fact.ref()));
  }

  private Question confirmed(
      MovementConfirmed said, MovementEntered entered, MovementState before, EventRef ref) {
    Map<MovementId, Piece> of = gone.computeIfAbsent(said.fund(), unused -> new LinkedHashMap<>());
    entered.content().takesBack().ifPresent(of::remove);
    Optional<Piece> piece = Piece.of(entered, this::holder);
    List<Piece> others = List.copyOf(of.values());
    piece.ifPresent(let -> of.put(said.movement(), let));
    return question(
        said, entered, ref, by -> decided(said, before, hands(said, piece, others, by)));
  }

  /** A fund that nothing was entered about stands for itself. */
  private String holder(FundCode fund) {
    return holders.getOrDefault(fund, fund.value());
  }

  private static HandsNeeded hands(
      MovementConfirmed said, Optional<Piece> piece, List<Piece> others, Reference by) {
    return piece
        .map(let -> new HandThresholds(by).of(let, others, said.union(), said.occurredOn()))
        .orElse(HandsNeeded.TWO);
  }

  int size() {
    return waiting.size();
  }

  private static Question question(
      MovementConfirmed said,
      MovementEntered entered,
      EventRef ref,
      Function<Reference, Decision<?>> decided) {
    long moved = entered.content().money().fen() + Goods.valueOf(entered.content().goods()).fen();
    return new Question(
        new FindingSubject(SubjectKind.FUND, said.fund().value()),
        said.movement().value(),
        () -> Optional.of(said.union()),
        said.occurredOn(),
        Map.of("movedFen", Long.toString(moved)),
        List.of(ref),
        decided);
  }

  /** Where a third is asked for, the second's word is not the last. */
  private static Decision<MovementEvent> decided(
      MovementConfirmed said, MovementState before, HandsNeeded hands) {
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
            hands);
    return decision instanceof Decision.Accepted<MovementEvent> accepted
            && accepted.events().stream().anyMatch(MovementSeconded.class::isInstance)
        ? Decision.reject(RejectionCode.C13_SAME_HANDS)
        : decision;
  }
}
