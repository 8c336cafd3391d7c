package org.warmledger.benchmarks.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.warmledger.benchmarks.measure.OpenLoop;
import org.warmledger.launchers.LocalPostgres;

/**
 * The same with Axon as it comes: its engine over JDBC, its tables, its command bus, one aggregate
 * that is created. No look-up, no rule, no idempotency, nothing sealed.
 */
final class PlainAxon implements AutoCloseable {

  /** What is left of a hundred beside those of the others. */
  private static final int CONNECTIONS = 16;

  private final HikariDataSource pool = new HikariDataSource();
  private final EventStorageEngine engine;
  private final Configuration configuration;

  /** What is asked for. */
  record Register(@TargetAggregateIdentifier String code, String name, LocalDate day) {}

  /** That it was done. */
  record Registered(String code, String name, LocalDate day) {}

  /** What is registered. */
  static final class Plain {

    /** Axon takes a new one for nameless until its first fact. */
    @AggregateIdentifier private @Nullable String code;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(Register command) {
      AggregateLifecycle.apply(new Registered(command.code(), command.name(), command.day()));
    }

    @EventSourcingHandler
    void on(Registered fact) {
      code = fact.code();
    }
  }

  PlainAxon(LocalPostgres postgres, String database) {
    pool.setJdbcUrl(postgres.jdbcUrl(database));
    pool.setUsername(postgres.username());
    pool.setPassword(postgres.password());
    pool.setMaximumPoolSize(CONNECTIONS);
    TransactionManager transactions =
        new SpringTransactionManager(new DataSourceTransactionManager(pool));
    Serializer json = Jackson3Serializer.builder().build();
    JdbcEventStorageEngine jdbc =
        JdbcEventStorageEngine.builder()
            .dataType(byte[].class)
            .snapshotSerializer(json)
            .eventSerializer(json)
            .connectionProvider(
                new UnitOfWorkAwareConnectionProviderWrapper(
                    new SpringDataSourceConnectionProvider(pool)))
            .transactionManager(transactions)
            .build();
    jdbc.createSchema(PostgresEventTableFactory.INSTANCE);
    this.engine = jdbc;
    this.configuration =
        DefaultConfigurer.defaultConfiguration(false)
            .configureTransactionManager(unused -> transactions)
            .configureSerializer(unused -> json)
            .configureEmbeddedEventStore(unused -> jdbc)
            .configureAggregate(Plain.class)
            .start();
  }

  OpenLoop.Request appending(String name, LocalDate day) {
    AtomicInteger next = new AtomicInteger();
    return number -> {
      String code = "plain-" + next.getAndIncrement();
      engine.appendEvents(
          new GenericDomainEventMessage<>("plain", code, 0, new Registered(code, name, day)));
      return true;
    };
  }

  OpenLoop.Request commanding(String name, LocalDate day) {
    AtomicInteger next = new AtomicInteger();
    return number -> {
      String code = "sent-" + next.getAndIncrement();
      configuration.commandGateway().sendAndWait(new Register(code, name, day));
      return true;
    };
  }

  @Override
  public void close() {
    configuration.shutdown();
    pool.close();
  }
}
