package org.warmledger.query.projection;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.serialization.Serializer;

/** Makes facts of the events that a reader meets. */
record FactMaker(Serializer eventSerializer, Openings openings) {

  Fact of(EventMessage<?> message) {
    return new Fact(message, eventSerializer, openings);
  }
}
