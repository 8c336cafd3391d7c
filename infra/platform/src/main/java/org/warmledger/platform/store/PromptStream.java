package org.warmledger.platform.store;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;

/** A stream whose reader is told when there is something to read. */
record PromptStream(TrackingEventStream stream, ArrivalBell bell) implements TrackingEventStream {

  @Override
  public Optional<TrackedEventMessage<?>> peek() {
    return stream.peek();
  }

  @Override
  public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
    return stream.hasNextAvailable(timeout, unit);
  }

  @Override
  public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
    return stream.nextAvailable();
  }

  @Override
  public void skipMessagesWithPayloadTypeOf(TrackedEventMessage<?> message) {
    stream.skipMessagesWithPayloadTypeOf(message);
  }

  @Override
  public boolean setOnAvailableCallback(Runnable callback) {
    bell.ringsFor(this, callback);
    return true;
  }

  @Override
  public void close() {
    bell.forget(this);
    stream.close();
  }
}
