package org.warmledger.command.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.axonframework.axonserver.connector.command.AxonServerCommandBus;
import org.axonframework.axonserver.connector.event.axon.AxonServerEventStore;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.LifecycleProcessor;
import org.springframework.context.annotation.Bean;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.wire.EventContext;
import org.warmledger.launchers.RealStores;

/** The parts that Axon would otherwise choose by itself are the ones that were declared. */
class StoreSwitchIT {

  @Test
  void onPostgresEverythingIsJdbcAndTransactional() {
    try (RunningLedger ledger = RunningLedger.start()) {
      assertThat(ledger.bean(TransactionManager.class))
          .isInstanceOf(SpringTransactionManager.class);
      assertThat(ledger.bean(TokenStore.class)).isInstanceOf(JdbcTokenStore.class);
      assertThat(ledger.bean(EventStorageEngine.class)).isInstanceOf(JdbcEventStorageEngine.class);
      assertThat(ledger.bean(EventStore.class)).isInstanceOf(EmbeddedEventStore.class);
      assertThat(ledger.bean(CommandBus.class)).isInstanceOf(SimpleCommandBus.class);
    }
  }

  @Test
  void eventsCarryWhoCausedThem() {
    try (RunningLedger ledger = RunningLedger.start()) {
      String file =
          ledger
              .as("caseworker@410803")
              .with("Idempotency-Key", "k-1")
              .with("Ledger-Client", "console")
              .post("/api/cases", Drafts.household(Drafts.someone()))
              .said("/caseId");
      EventContext context =
          EventContext.fromMetadata(
              ledger.bean(EventStore.class).readEvents(file).next().getMetaData());
      assertThat(context.actor()).isEqualTo(new StaffId("caseworker@410803"));
      assertThat(context.role()).isEqualTo("caseworker");
      assertThat(context.union()).isEqualTo(new UnionCode("410803"));
      assertThat(context.idempotencyKey()).contains("k-1");
      assertThat(context.client()).isEqualTo("console");
    }
  }

  @Test
  void whoWaitsAtTheEndOfTheLedgerIsToldOnceEventsCanBeRead() throws Exception {
    try (RunningLedger ledger = RunningLedger.start()) {
      EventStore store = ledger.bean(EventStore.class);
      try (BlockingStream<?> stream = store.openStream(store.createHeadToken())) {
        assertThat(stream.hasNextAvailable()).isFalse();
        BlockingQueue<Boolean> readable = new LinkedBlockingQueue<>();
        stream.setOnAvailableCallback(() -> readable.add(stream.hasNextAvailable()));
        ledger
            .as("caseworker@410803")
            .with("Idempotency-Key", "k-2")
            .post("/api/cases", Drafts.household(Drafts.someone()));
        boolean told;
        do {
          told = Objects.requireNonNull(readable.poll(10, TimeUnit.SECONDS), "nobody was told");
        } while (!told);
      }
    }
  }

  @Test
  void onAxonServerItsStoreAndRouterTakeOver() {
    try (ConfigurableApplicationContext context =
        OneLogging.of(
                new SpringApplicationBuilder(RunningLedger.Everything.class, NothingStarts.class))
            .properties(
                "spring.main.banner-mode=off",
                "server.port=0",
                "spring.datasource.url=" + RealStores.freshDatabaseJdbcUrl(),
                "warmledger.master-key=" + Base64.getEncoder().encodeToString(new byte[32]),
                "warmledger.event-store=axon-server",
                "warmledger.axon-server.servers=localhost:1")
            .run()) {
      assertThat(context.getBean(EventStore.class)).isInstanceOf(AxonServerEventStore.class);
      assertThat(context.getBean(CommandBus.class)).isInstanceOf(AxonServerCommandBus.class);
      assertThat(context.getBean(TransactionManager.class))
          .isInstanceOf(SpringTransactionManager.class);
      assertThat(context.getBean(TokenStore.class)).isInstanceOf(JdbcTokenStore.class);
      assertThat(context.getBeansOfType(EventStorageEngine.class)).isEmpty();
    }
  }

  /** Beans are made, and nobody calls a server that is not there. */
  static class NothingStarts {

    @Bean
    LifecycleProcessor lifecycleProcessor() {
      return new LifecycleProcessor() {
        @Override
        public void onRefresh() {}

        @Override
        public void onClose() {}

        @Override
        public void start() {}

        @Override
        public void stop() {}

        @Override
        public boolean isRunning() {
          return false;
        }
      };
    }
  }
}
