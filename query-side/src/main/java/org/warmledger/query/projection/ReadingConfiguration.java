package org.warmledger.query.projection;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.warmledger.platform.reading.LedgerPages;
import org.warmledger.platform.reading.ReaderTokens;
import org.warmledger.platform.reading.ReaderTurns;
import org.warmledger.platform.reading.SharedTail;
import org.warmledger.platform.reading.Sources;

/** How the ledger comes to the documents. */
@Configuration(proxyBeanMethods = false)
class ReadingConfiguration {

  @Bean
  FactMaker factMaker(EventStore store, @Qualifier("eventSerializer") Serializer eventSerializer) {
    return new FactMaker(eventSerializer, Openings.of(store));
  }

  @Bean
  Sources<Fact> factSources(
      EventStore store,
      FactMaker facts,
      ReaderTokens tokens,
      ReaderTurns turns,
      @Value("${warmledger.projection.batch-size:500}") int size) {
    return new Sources<>(new LedgerPages<>(store, facts::of, size), tokens, turns);
  }

  @Bean
  SharedTail<Copy, Fact> sharedTail(Sources<Fact> sources, PageWriter writer) {
    return new SharedTail<>(sources, writer);
  }
}
