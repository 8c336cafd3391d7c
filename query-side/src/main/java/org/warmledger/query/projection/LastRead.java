package org.warmledger.query.projection;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import java.util.Optional;
import org.warmledger.platform.store.LedgerPositions;

/**
 * The last event that a generation of documents has met, written with them: a ledger that does not
 * hold it is older than its documents, as after a restore.
 *
 * @param event its identifier
 * @param stream the stream that it belongs to
 */
record LastRead(String event, String stream) {

  private static final String INDEX = "lastread";
  private static final int NOT_FOUND = 404;
  private static final int BAD_REQUEST = 400;

  static LastRead of(Fact fact) {
    return new LastRead(fact.message().getIdentifier(), fact.streamId());
  }

  BulkOperation writtenWith(Generation generation) {
    return BulkOperation.of(
        bulk ->
            bulk.index(
                put -> put.index(INDEX).id(generation.token()).requireAlias(false).document(this)));
  }

  /** Whether the ledger holds what the documents go back to; also when nothing is known of them. */
  static boolean isHeld(
      ElasticsearchClient client, Generation generation, LedgerPositions positions) {
    return find(client, generation)
        .filter(last -> positions.bearing(last.event, last.stream).isEmpty())
        .isEmpty();
  }

  private static Optional<LastRead> find(ElasticsearchClient client, Generation generation) {
    return unlessMissing(
        () ->
            Optional.ofNullable(
                client
                    .get(get -> get.index(INDEX).id(generation.token()), LastRead.class)
                    .source()));
  }

  /** Makes the place where it is kept, unless somebody else does. */
  static void begin(ElasticsearchClient client) {
    try {
      var unused =
          Inquiry.ask(
              () ->
                  client
                      .indices()
                      .create(
                          create ->
                              create
                                  .index(INDEX)
                                  .mappings(
                                      fields ->
                                          fields
                                              .properties("event", kept -> kept.keyword(k -> k))
                                              .properties(
                                                  "stream", kept -> kept.keyword(k -> k)))));
    } catch (ElasticsearchException e) {
      if (e.status() != BAD_REQUEST) {
        throw e;
      }
    }
  }

  /** Nothing was read into it yet. */
  static void forget(ElasticsearchClient client, Generation generation) {
    var unused =
        unlessMissing(
            () -> Optional.of(client.delete(it -> it.index(INDEX).id(generation.token()))));
  }

  private static <T> Optional<T> unlessMissing(Inquiry<Optional<T>> inquiry) {
    try {
      return Inquiry.ask(inquiry);
    } catch (ElasticsearchException e) {
      if (e.status() == NOT_FOUND) {
        return Optional.empty();
      }
      throw e;
    }
  }
}
