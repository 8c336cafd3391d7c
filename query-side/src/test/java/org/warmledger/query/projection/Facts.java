package org.warmledger.query.projection;

import java.time.Instant;
import java.util.List;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.warmledger.events.CaseEvent;

/** Facts as a reader would meet them. */
final class Facts {

  private Facts() {}

  /** An event at a place in its stream, read with a token. */
  static Fact fact(CaseEvent event, long sequence, long index, Long... gaps) {
    return fact(event, sequence, index, GapAwareTrackingToken.newInstance(index, List.of(gaps)));
  }

  /**
   * An event that became visible after later ones: it fills a gap and leaves the index as it is.
   */
  static Fact late(CaseEvent event, long sequence, long position, long index) {
    return fact(event, sequence, position, GapAwareTrackingToken.newInstance(index, List.of()));
  }

  private static Fact fact(
      CaseEvent event, long sequence, long position, GapAwareTrackingToken token) {
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
        new GenericTrackedDomainEventMessage<>(token, message),
        Jackson3Serializer.builder().build(),
        unused -> position,
        Openings.NONE);
  }
}
