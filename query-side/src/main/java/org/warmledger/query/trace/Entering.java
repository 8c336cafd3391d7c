package org.warmledger.query.trace;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.warmledger.events.FundAllocated;
import org.warmledger.events.FundOpened;
import org.warmledger.events.FundReceived;
import org.warmledger.events.LedgerEvent;
import org.warmledger.events.ids.MovementId;
import org.warmledger.query.approvals.FirstHands;
import org.warmledger.query.steps.Step;
import org.warmledger.query.steps.Steps;

/** Whose hands were before on what moved a fund; the step's own is that of who confirmed it. */
@Component
record Entering(Steps steps, FirstHands hands) {

  /** By the steps' places in the ledger, those that are known. */
  Map<Long, FirstHands.Before> of(Collection<Step> way) {
    Map<Long, FirstHands.Before> all = new HashMap<>();
    Map<Long, MovementId> movements = new LinkedHashMap<>();
    for (Step step : way) {
      switch (steps.event(step)) {
        case FundOpened opened ->
            hands.ofOpening(opened.fund().value()).ifPresent(by -> all.put(step.position(), by));
        case LedgerEvent event -> made(event).ifPresent(id -> movements.put(step.position(), id));
      }
    }
    Map<String, FirstHands.Before> entered = hands.ofMovements(movements.values());
    movements.forEach(
        (position, movement) ->
            Optional.ofNullable(entered.get(movement.value()))
                .ifPresent(by -> all.put(position, by)));
    return all;
  }

  private static Optional<MovementId> made(LedgerEvent event) {
    return switch (event) {
      case FundReceived received ->
          received
              .from()
              .map(giver -> giver.transfer().value())
              .or(
                  () ->
                      received.shares().stream()
                          .map(share -> share.appropriation().value())
                          .findFirst())
              .map(MovementId::thatMade);
      case FundAllocated allocated ->
          Optional.of(MovementId.thatMade(allocated.transfer().value()));
      default -> Optional.empty();
    };
  }
}
