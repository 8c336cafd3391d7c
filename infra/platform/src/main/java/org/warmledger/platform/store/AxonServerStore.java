package org.warmledger.platform.store;

import java.util.Map;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Axon Server as the event store and router; its connector brings the buses and the store. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = EventStoreSwitch.SWITCH, havingValue = EventStoreSwitch.AXON_SERVER)
class AxonServerStore {

  /** Commands are decided wherever they are routed to: nobody here knows what they will read. */
  @Bean
  StreamsAhead streamsAhead() {
    return streams -> Map.of();
  }

  @Bean
  LedgerPositions ledgerPositions(EventStore store) {
    return new AxonServerPositions(store);
  }
}
