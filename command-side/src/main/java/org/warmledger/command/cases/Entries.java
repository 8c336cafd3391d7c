package org.warmledger.command.cases;

import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;
import org.warmledger.command.decision.Refusal;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.ledger.CommandData;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.wire.EventContext;

/** Knows who entered a fact of a file, and of which union they were. */
@Component
public record Entries(EventStore store) {

  /**
   * Refuses to take back what a union above entered; a register that was imported says nobody's.
   *
   * @param fact which events of the file are the fact, of which the last one counts
   * @throws RuntimeException ENTERED_BY_UPPER_UNION
   */
  public void requireNoneAbove(CaseState file, Predicate<CaseEvent> fact, Map<String, ?> asked) {
    EventContext by = CommandData.fromMetadata(asked).context();
    file.content()
        .flatMap(
            known ->
                entered(known.id(), fact).flatMap(context -> above(known.union(), context, by)))
        .ifPresent(Refusal::raise);
  }

  /**
   * Refuses whoever entered it themselves: it takes two to say and to decide (C13).
   *
   * @param fact which events of the file are the fact, of which the last one counts
   * @throws RuntimeException C13_SAME_HANDS
   */
  public void requireAnother(CaseState file, Predicate<CaseEvent> fact, Map<String, ?> asked) {
    StaffId by = CommandData.fromMetadata(asked).context().actor();
    file.content()
        .flatMap(known -> entered(known.id(), fact))
        .filter(context -> context.actor().equals(by))
        .map(_ -> RejectionCode.C13_SAME_HANDS)
        .ifPresent(Refusal::raise);
  }

  private static Optional<RejectionCode> above(
      UnionPath keeper, EventContext entered, EventContext by) {
    return entered.source().isPresent()
        ? Optional.empty()
        : UpperUnionRule.refusal(keeper, entered.union(), by.union());
  }

  private Optional<EventContext> entered(CaseId file, Predicate<CaseEvent> fact) {
    return store
        .readEvents(file.value())
        .asStream()
        .filter(message -> fact.test((CaseEvent) message.getPayload()))
        .reduce((earlier, later) -> later)
        .map(message -> EventContext.fromMetadata(message.getMetaData()));
  }
}
