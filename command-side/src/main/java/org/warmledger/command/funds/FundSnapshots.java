package org.warmledger.command.funds;

import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventsourcing.SnapshotTriggerDefinition;
import org.axonframework.eventsourcing.Snapshotter;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.snapshotting.SnapshotFilter;
import org.axonframework.messaging.annotation.HandlerDefinition;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.serialization.SerializedType;
import org.axonframework.spring.eventsourcing.SpringAggregateSnapshotter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.warmledger.events.ids.FundCode;
import org.warmledger.platform.store.SnapshotStreams;

/** Keeps loading a fund bounded, however many postings it has seen. */
@Configuration(proxyBeanMethods = false)
class FundSnapshots {

  /**
   * Snapshots are taken on threads of their own. Taken by whoever wrote, while they still keep
   * others from the fund, each waits for a second connection that those who wait for the fund hold:
   * nobody goes on before a time-out. One fund is never taken twice at once.
   */
  @Bean
  SpringAggregateSnapshotter fundSnapshotter(
      org.axonframework.config.Configuration configuration,
      HandlerDefinition handlers,
      ParameterResolverFactory parameters,
      EventStore store,
      TransactionManager transactions) {
    return SpringAggregateSnapshotter.builder()
        .repositoryProvider(configuration::repository)
        .transactionManager(transactions)
        .eventStore(store)
        .parameterResolverFactory(parameters)
        .handlerDefinition(handlers)
        .executor(task -> Thread.ofVirtual().name("fund-snapshot").start(task))
        .build();
  }

  @Bean
  SnapshotTriggerDefinition fundSnapshotTrigger(
      Snapshotter snapshotter, @Value("${warmledger.fund-snapshot-every:100}") int events) {
    return fund -> new EveryNthEvent(snapshotter, fund, events);
  }

  @Bean
  SnapshotStreams fundsHaveSnapshots() {
    return stream -> stream.startsWith(FundCode.STREAM_PREFIX);
  }

  /**
   * Passes by what was kept of another shape or under another name. Axon's own filter by revision
   * compares another type than it stores and so never applies.
   */
  @Bean
  SnapshotFilter fundSnapshotFilter() {
    return FundSnapshots::isReadable;
  }

  private static boolean isReadable(DomainEventData<?> snapshot) {
    SerializedType type = snapshot.getPayload().getType();
    boolean ofFund = snapshot.getAggregateIdentifier().startsWith(FundCode.STREAM_PREFIX);
    return !ofFund
        || (type.getName().equals(FundStream.class.getName())
            && FundStream.SHAPE.equals(type.getRevision()));
  }
}
