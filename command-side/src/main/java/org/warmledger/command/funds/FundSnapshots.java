package org.warmledger.command.funds;

import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventsourcing.EventCountSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.SnapshotTriggerDefinition;
import org.axonframework.eventsourcing.Snapshotter;
import org.axonframework.eventsourcing.snapshotting.SnapshotFilter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.warmledger.events.ids.FundCode;
import org.warmledger.platform.store.SnapshotStreams;

/** Keeps loading a fund bounded, however many postings it has seen. */
@Configuration(proxyBeanMethods = false)
class FundSnapshots {

  @Bean
  SnapshotTriggerDefinition fundSnapshotTrigger(
      Snapshotter snapshotter, @Value("${warmledger.fund-snapshot-every:100}") int events) {
    return new EventCountSnapshotTriggerDefinition(snapshotter, events);
  }

  @Bean
  SnapshotStreams fundsHaveSnapshots() {
    return stream -> stream.startsWith(FundCode.STREAM_PREFIX);
  }

  /**
   * Passes by what was kept of another shape. Axon's own filter by revision compares another type
   * than it stores and so never applies.
   */
  @Bean
  SnapshotFilter fundSnapshotFilter() {
    return FundSnapshots::isReadable;
  }

  static boolean isReadable(DomainEventData<?> snapshot) {
    boolean ofFund =
        snapshot.getPayload().getType().getName().equals(FundAggregate.class.getName());
    return !ofFund || FundAggregate.SHAPE.equals(snapshot.getPayload().getType().getRevision());
  }
}
