package org.warmledger.command.following;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.warmledger.platform.reading.Met;
import org.warmledger.platform.reading.Tokens;

/** An event as it comes by; its payload is decoded once, when somebody wants it. */
record Passing(TrackedEventMessage<?> message) implements Met {

  @Override
  public TrackingToken token() {
    return Tokens.unwrapped(message.trackingToken());
  }

  Class<?> type() {
    return message.getPayloadType();
  }

  DomainEventMessage<?> fact() {
    return (DomainEventMessage<?>) message;
  }
}
