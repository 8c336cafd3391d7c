package org.warmledger.query.projection;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.mget.MultiGetResponseItem;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The last event that a generation of documents has met, written with them: a ledger that does not
 * hold it is older than its documents, as after a restore.
 *
 * @param event its identifier
 * @param stream the stream that it belongs to
 */
record LastRead(String event, String stream) {

  private static final String INDEX = "lastread";
  private static final String NOT_THERE = "index_not_found_exception";
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

  /** Of some generations, by their tokens; of some nothing may be known. */
  static Map<String, LastRead> of(ElasticsearchClient client, Collection<Generation> generations) {
    Map<String, LastRead> known = new HashMap<>();
    if (!generations.isEmpty()) {
      List<String> tokens = generations.stream().map(Generation::token).toList();
      Inquiry.ask(() -> client.mget(get -> get.index(INDEX).ids(tokens), LastRead.class))
          .docs()
          .forEach(item -> note(item, known));
    }
    return known;
  }

  private static void note(MultiGetResponseItem<LastRead> item, Map<String, LastRead> known) {
    if (!item.isFailure()) {
      Optional.ofNullable(item.result().source())
          .ifPresent(last -> known.put(item.result().id(), last));
    } else if (!NOT_THERE.equals(item.failure().error().type())) {
      throw new IllegalStateException("what was read last is not known for now");
    }
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
    try {
      var unused = Inquiry.ask(() -> client.delete(it -> it.index(INDEX).id(generation.token())));
    } catch (ElasticsearchException e) {
      if (e.status() != NOT_FOUND) {
        throw e;
      }
    }
  }
}
