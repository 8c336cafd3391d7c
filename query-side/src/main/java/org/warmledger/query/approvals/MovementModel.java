package org.warmledger.query.approvals;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.warmledger.events.FundMoveReversed;
import org.warmledger.events.MovementEvent;
import org.warmledger.events.ids.MovementId;
import org.warmledger.query.disbursements.Disbursements;
import org.warmledger.query.projection.Fact;
import org.warmledger.query.projection.Grain;
import org.warmledger.query.projection.IndexDefinition;
import org.warmledger.query.projection.ReadModel;

/**
 * Keeps one document per movement of a fund: what was entered and decided, and that what it made
 * was taken back, which its fund says under the name of what it made.
 */
@Component
final class MovementModel extends ReadModel<WaitingMovement> {

  static final IndexDefinition INDEX = new IndexDefinition("movements", 4);

  MovementModel() {
    super(
        Disbursements.READER,
        INDEX,
        WaitingMovement.class,
        Grain.across(
            Set.of(MovementEvent.class, FundMoveReversed.class),
            fact ->
                Stream.of(fact).filter(MovementModel::isOfAMovement).map(MovementModel::document)),
        (before, id, fact) -> fold(before, fact));
  }

  /** What came back of a loan of the past was entered on its file. */
  private static boolean isOfAMovement(Fact fact) {
    return !(fact.event() instanceof FundMoveReversed back && back.isOfALoan());
  }

  private static String document(Fact fact) {
    return fact.event() instanceof FundMoveReversed back
        ? MovementId.thatMade(back.about()).value()
        : fact.streamId();
  }

  private static WaitingMovement fold(Optional<WaitingMovement> before, Fact fact) {
    return switch (fact.event()) {
      case FundMoveReversed back ->
          WaitingMovement.tookBack(before, back, MovementId.noted(fact.notes()));
      case MovementEvent event -> WaitingMovement.fold(before, event, fact.sequence());
      default -> throw new IllegalStateException(fact.type().getSimpleName());
    };
  }
}
