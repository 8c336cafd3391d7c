package org.warmledger.query.projection;

import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.warmledger.platform.store.LedgerByStreams;

/** Something happens when a stream was read, and what comes of it is not written yet. */
record WhenRead(LedgerByStreams streams, String stream, Runnable happens)
    implements LedgerByStreams {

  @Override
  public Optional<Range> next(String behind, int events) {
    return streams.next(behind, events);
  }

  @Override
  public Stream<TrackedEventMessage<?>> read(Range range, long upTo) {
    return streams.read(range, upTo).peek(this::met);
  }

  private void met(TrackedEventMessage<?> message) {
    if (message instanceof DomainEventMessage<?> of
        && of.getAggregateIdentifier().equals(stream)
        && of.getSequenceNumber() == 1) {
      happens.run();
    }
  }
}
