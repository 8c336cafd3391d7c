package org.warmledger.query.projection;

import java.util.Optional;
import java.util.function.Function;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.warmledger.events.FundMoveReversed;
import org.warmledger.events.FundReceived;
import org.warmledger.events.LedgerEvent;
import org.warmledger.events.MovementEntered;
import org.warmledger.events.ids.MovementId;
import org.warmledger.events.lists.FundFlow;
import org.warmledger.events.lists.FundMove;

/**
 * Reads a receipt from outside as what it was entered as, where it is from before receipts said so:
 * the movement that made it knows (ADR 0082). So every reader is told the same, and none has to
 * remember movements.
 *
 * @param kind of a movement; empty where there was none yet
 */
record Openings(Function<MovementId, Optional<FundMove>> kind) {

  /** For readers that meet no such receipt. */
  static final Openings NONE = new Openings(unused -> Optional.empty());

  static Openings of(EventStore store) {
    return new Openings(
        id ->
            store
                .readEvents(id.value(), 0)
                .asStream()
                .findFirst()
                .map(DomainEventMessage::getPayload)
                .filter(MovementEntered.class::isInstance)
                .map(MovementEntered.class::cast)
                .map(entered -> entered.content().kind()));
  }

  LedgerEvent read(LedgerEvent event) {
    return switch (event) {
      case FundReceived in when in.from().isEmpty() && !in.isCarriedOver() ->
          isOpening(in.shares().getFirst().appropriation().value()) ? in.asOpening() : in;
      case FundMoveReversed back
          when back.flow() == FundFlow.RECEIPT && back.other().isEmpty() && !back.isCarriedOver() ->
          isOpening(back.about()) ? back.asOpening() : back;
      default -> event;
    };
  }

  private boolean isOpening(String appropriation) {
    return kind.apply(MovementId.thatMade(appropriation))
        .filter(FundMove.OPENING::equals)
        .isPresent();
  }
}
