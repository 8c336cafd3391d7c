package org.warmledger.query.projection;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.util.Optional;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.deadletter.jdbc.DeadLetterSchema;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcSequencedDeadLetterQueue;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.warmledger.events.wire.EventCodec;
import org.warmledger.platform.reading.ReaderTokens;
import org.warmledger.platform.reading.ReaderTurns;
import org.warmledger.platform.reading.SharedTail;
import org.warmledger.platform.reading.Sources;
import org.warmledger.platform.reading.Tokens;
import org.warmledger.platform.store.LedgerPositions;

/** What every reader is made of. */
@Component
record ReaderParts(
    EventStore store,
    TransactionManager transactions,
    ConnectionProvider connections,
    Serializer serializer,
    @Qualifier("eventSerializer") Serializer eventSerializer,
    LedgerPositions positions,
    JdbcTemplate jdbc,
    EventCodec codec,
    ElasticsearchClient client,
    ReadStore reads,
    Indexes indexes,
    Generations generations,
    Comparison comparison,
    PlatformTransactionManager springTransactions,
    FactMaker facts,
    Sources<Fact> sources,
    Projector projector,
    PageWriter writer,
    SharedTail<Copy, Fact> shared,
    Fills fills,
    Filler filler) {

  private static final DeadLetterSchema SCHEMA =
      DeadLetterSchema.builder()
          .deadLetterTable("reader_dead_letter")
          .deadLetterIdentifierColumn("letter_id")
          .processingGroupColumn("reader")
          .sequenceIdentifierColumn("document")
          .sequenceIndexColumn("document_index")
          .messageTypeColumn("message_type")
          .eventIdentifierColumn("event_id")
          .timestampColumn("recorded_at")
          .payloadTypeColumn("event_name")
          .payloadRevisionColumn("event_revision")
          .payloadColumn("payload")
          .metaDataColumn("metadata")
          .aggregateTypeColumn("stream_type")
          .aggregateIdentifierColumn("stream_id")
          .sequenceNumberColumn("sequence")
          .tokenTypeColumn("token_type")
          .tokenColumn("token")
          .enqueuedAtColumn("enqueued_at")
          .lastTouchedColumn("touched_at")
          .processingStartedColumn("retried_at")
          .causeTypeColumn("cause_type")
          .causeMessageColumn("cause_message")
          .diagnosticsColumn("diagnostics")
          .build();

  ReaderTokens tokens() {
    return sources.tokens();
  }

  ReaderTurns turns() {
    return sources.turns();
  }

  /** The ledger's own position now; 0 before the first. */
  long head() {
    return Optional.ofNullable(store.createHeadToken()).map(Tokens::at).orElse(0L);
  }

  DeadLetters deadLetters(String reader) {
    JdbcSequencedDeadLetterQueue<EventMessage<?>> queue =
        JdbcSequencedDeadLetterQueue.builder()
            .processingGroup(reader)
            .connectionProvider(connections)
            .transactionManager(transactions)
            .schema(SCHEMA)
            .genericSerializer(serializer)
            .eventSerializer(eventSerializer)
            .build();
    return new DeadLetters(reader, queue, jdbc);
  }
}
