package org.warmledger.query.projection;

import java.time.Instant;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.warmledger.events.CaseEvent;

/** Facts as a reader would meet them. */
final class Facts {

  private Facts() {}

  /** An event at a place in its stream and in the ledger. */
  static Fact fact(CaseEvent event, long sequence, long position) {
    GenericDomainEventMessage<CaseEvent> message =
        new GenericDomainEventMessage<>(
            "test",
            event.caseId().value(),
            sequence,
            event,
            MetaData.emptyInstance(),
            "event-" + event.caseId() + "-" + sequence,
            Instant.EPOCH);
    return new Fact(
        new GenericTrackedDomainEventMessage<>(new GlobalSequenceTrackingToken(position), message),
        Jackson3Serializer.builder().build(),
        Openings.NONE::read);
  }
}
