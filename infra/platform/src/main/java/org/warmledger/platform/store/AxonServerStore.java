package org.warmledger.platform.store;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Axon Server as the event store and router; its connector brings the buses and the store. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = EventStoreSwitch.SWITCH, havingValue = EventStoreSwitch.AXON_SERVER)
class AxonServerStore {

  /**
   * Axon Server numbers events in commit order without gaps, so the head after a commit is a
   * position at which the event is visible.
   */
  @Bean
  LedgerPositions ledgerPositions(EventStore store) {
    return new LedgerPositions() {
      @Override
      public long of(String stream, long sequence) {
        return store.createHeadToken().position().orElse(0);
      }

      @Override
      public Set<String> begun(Collection<String> streams) {
        return streams.stream()
            .filter(stream -> store.lastSequenceNumberFor(stream).isPresent())
            .collect(Collectors.toSet());
      }

      @Override
      public boolean isAnyTaken(Collection<Long> gaps) {
        return false;
      }
    };
  }
}
