package org.warmledger.platform.store;

import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventBusSpanFactory;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcSQLErrorCodesResolver;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;

/** PostgreSQL as the event store: one table, appended to only. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(
    name = EventStoreSwitch.SWITCH,
    havingValue = EventStoreSwitch.POSTGRES,
    matchIfMissing = true)
class PostgresStore {

  private static final EventSchema SCHEMA =
      EventSchema.builder()
          .eventTable("ledger_event")
          .snapshotTable("ledger_snapshot")
          .globalIndexColumn("position")
          .eventIdentifierColumn("event_id")
          .aggregateIdentifierColumn("stream_id")
          .sequenceNumberColumn("sequence")
          .typeColumn("stream_type")
          .payloadTypeColumn("event_name")
          .payloadRevisionColumn("event_revision")
          .timestampColumn("recorded_at")
          .metaDataColumn("metadata")
          .payloadColumn("payload")
          .build();

  private static final int BATCH = 100;

  /** Rows in memory of whoever reads by streams. */
  private static final int AT_A_TIME = 200;

  @Bean
  EventStorageEngine eventStorageEngine(
      Serializer serializer,
      @Qualifier("eventSerializer") Serializer eventSerializer,
      ConnectionProvider connections,
      TransactionManager transactions,
      JdbcTemplate jdbc,
      ObjectProvider<SnapshotStreams> snapshots,
      ObjectProvider<Appender> appender,
      ObjectProvider<StreamReads> reads,
      WrittenHere here,
      org.axonframework.config.Configuration configuration) {
    return new PostgresEngine(
        jdbc,
        snapshots.getIfAvailable(() -> stream -> true),
        appender,
        reads,
        here,
        JdbcEventStorageEngine.builder()
            .schema(SCHEMA)
            .dataType(byte[].class)
            .snapshotSerializer(serializer)
            .eventSerializer(eventSerializer)
            .snapshotFilter(configuration.snapshotFilter())
            .batchSize(BATCH)
            // No stream has gaps: who got fewer than they asked for has got them all.
            .finalAggregateBatchPredicate(batch -> batch.size() < BATCH)
            .persistenceExceptionResolver(new JdbcSQLErrorCodesResolver())
            .connectionProvider(connections)
            .transactionManager(transactions));
  }

  /** On a connection of its own: it never competes with those who wait for it. */
  @Lazy
  @Bean(destroyMethod = "close")
  Appender appender(DataSourceProperties properties, Environment environment) {
    return new Appender(
        new EventTable(StoreConfiguration.ownPool("appender", 1, properties, environment)));
  }

  @Lazy
  @Bean(destroyMethod = "close")
  StreamReads streamReads(DataSourceProperties properties, Environment environment) {
    return new StreamReads(
        new StreamTable(StoreConfiguration.ownPool("stream-reads", 1, properties, environment)));
  }

  @Bean("eventBus")
  @Qualifier("eventStore")
  EmbeddedEventStore eventStore(
      EventStorageEngine engine, org.axonframework.config.Configuration configuration) {
    return new PromptEventStore(
        EmbeddedEventStore.builder()
            .storageEngine(engine)
            .messageMonitor(configuration.messageMonitor(EventStore.class, "eventStore"))
            .spanFactory(configuration.getComponent(EventBusSpanFactory.class)));
  }

  @Bean
  LedgerByStreams ledgerByStreams(
      DataSource dataSource, @Qualifier("eventSerializer") Serializer eventSerializer) {
    JdbcTemplate jdbc = new JdbcTemplate(dataSource);
    jdbc.setFetchSize(AT_A_TIME);
    return new PostgresStreams(jdbc, eventSerializer);
  }

  @Bean
  WrittenHere writtenHere() {
    return new WrittenHere();
  }

  @Bean
  StreamsAhead streamsAhead(DataSource dataSource) {
    return new PostgresAhead(new JdbcTemplate(dataSource));
  }

  @Bean
  LedgerPositions ledgerPositions(DataSource dataSource, WrittenHere here) {
    return new PostgresPositions(new JdbcTemplate(dataSource), here);
  }
}
