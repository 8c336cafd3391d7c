package org.warmledger.command.programme;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.spring.stereotype.Aggregate;
import org.warmledger.command.streams.LedgerStream;
import org.warmledger.events.ServiceEvent;
import org.warmledger.events.ServiceProvided;
import org.warmledger.events.ServiceReversed;

/** Stream of one service. */
@Aggregate
class ServiceStream
    extends LedgerStream<ServiceEvent, ActivityState<ServiceProvided, ServiceReversed>> {

  ServiceStream() {
    super(new ActivityState.Unknown<>());
  }

  @EventSourcingHandler
  void on(ServiceEvent event) {
    became(event.serviceId().value(), ActivityState.evolve(state(), event));
  }
}
