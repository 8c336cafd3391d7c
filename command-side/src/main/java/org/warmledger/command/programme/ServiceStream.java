package org.warmledger.command.programme;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.spring.stereotype.Aggregate;
import org.warmledger.command.streams.LedgerStream;
import org.warmledger.events.ServiceEvent;

/** Stream of one service. */
@Aggregate
class ServiceStream extends LedgerStream<ServiceEvent, ServiceState> {

  ServiceStream() {
    super(new ServiceState.Unknown());
  }

  @EventSourcingHandler
  void on(ServiceEvent event) {
    became(event.serviceId().value(), Service.evolve(state(), event));
  }
}
