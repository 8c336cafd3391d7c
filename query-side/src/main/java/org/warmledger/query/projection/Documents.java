package org.warmledger.query.projection;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ErrorCause;
import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.MgetResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import co.elastic.clients.elasticsearch.core.bulk.IndexOperation;
import co.elastic.clients.elasticsearch.core.get.GetResult;
import co.elastic.clients.elasticsearch.core.mget.MultiGetOperation;
import co.elastic.clients.elasticsearch.core.mget.MultiGetResponseItem;
import co.elastic.clients.util.BinaryData;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import tools.jackson.databind.node.ObjectNode;

/** Gets and writes the documents of one generation, many at a time. */
record Documents(ElasticsearchClient client, Generation generation) {

  /** The index refused one document for good: what is in it does not fit the mapping. */
  record Refused(DocumentKey key, String cause) {}

  private static final String JSON = "application/json";
  private static final int CONFLICT = 409;
  private static final int BAD_REQUEST = 400;

  /** How an index says that a document, and not itself, is the trouble. */
  private static final Set<String> UNFIT =
      Set.of(
          "document_parsing_exception",
          "mapper_parsing_exception",
          "strict_dynamic_mapping_exception");

  private static final String TERM_TOO_LONG = "max_bytes_length_exceeded_exception";

  private String alias(DocumentKey key) {
    return generation.written(key.index());
  }

  /** The documents there are, as they are now, whether searchable yet or not. */
  Map<DocumentKey, Existing> fetch(Collection<DocumentKey> keys) {
    List<DocumentKey> asked =
        keys.stream()
            .filter(key -> !key.model().has(ReadModel.Trait.WRITTEN_ANEW))
            .distinct()
            .toList();
    Map<DocumentKey, Existing> found = new HashMap<>();
    if (asked.isEmpty()) {
      return found;
    }
    List<MultiGetOperation> operations =
        asked.stream()
            .map(key -> MultiGetOperation.of(get -> get.index(alias(key)).id(key.id())))
            .toList();
    MgetResponse<ObjectNode> answer =
        Inquiry.ask(() -> client.mget(get -> get.docs(operations), ObjectNode.class));
    for (int i = 0; i < asked.size(); i++) {
      DocumentKey key = asked.get(i);
      existing(answer.docs().get(i), key).ifPresent(document -> found.put(key, document));
    }
    return found;
  }

  private static Optional<Existing> existing(
      MultiGetResponseItem<ObjectNode> item, DocumentKey key) {
    if (item.isFailure()) {
      throw failure(key, item.failure().error());
    }
    GetResult<ObjectNode> got = item.result();
    ObjectNode source = got.source();
    if (!got.found() || source == null) {
      return Optional.empty();
    }
    return Optional.of(
        new Existing(
            source,
            Objects.requireNonNull(got.version()),
            Objects.requireNonNull(got.seqNo()),
            Objects.requireNonNull(got.primaryTerm())));
  }

  /**
   * Writes all in one request; they are got by id at once, and found after the next refresh.
   *
   * @param last the last fact that was read for them
   * @return the documents that the index refuses for good
   * @throws RuntimeException when any of it must be tried again
   */
  List<Refused> write(List<Folded> documents, Fact last) {
    List<Folded> written =
        documents.stream().filter(folded -> folded.written().isPresent()).toList();
    if (written.isEmpty()) {
      return List.of();
    }
    BulkRequest request =
        BulkRequest.of(
            bulk ->
                bulk.requireAlias(true)
                    .operations(written.stream().map(this::operation).toList())
                    .operations(LastRead.of(last).writtenWith(generation)));
    BulkResponse answer = Inquiry.ask(() -> client.bulk(request));
    List<Refused> refused = new java.util.ArrayList<>();
    for (int i = 0; i < written.size(); i++) {
      refusal(written.get(i), answer.items().get(i)).ifPresent(refused::add);
    }
    Optional.ofNullable(answer.items().getLast().error()).ifPresent(this::unmarked);
    return refused;
  }

  /** Known from the next batch on, where nothing was kept before. */
  private void unmarked(ErrorCause error) {
    if (!isMissingIndex(error)) {
      throw new IllegalStateException("the last read event is not kept: " + error.type());
    }
    LastRead.begin(client);
  }

  private BulkOperation operation(Folded folded) {
    Folded.Write write = folded.written().orElseThrow();
    BinaryData json = BinaryData.of(write.json(), JSON);
    String index = alias(folded.key());
    String id = folded.key().id();
    return switch (write.condition()) {
      case Folded.Condition.Newer(long version) ->
          put(
              json,
              put -> put.index(index).id(id).version(version).versionType(VersionType.External));
      case Folded.Condition.Unchanged(long seqNo, long term) ->
          put(json, put -> put.index(index).id(id).ifSeqNo(seqNo).ifPrimaryTerm(term));
      case Folded.Condition.Absent() ->
          BulkOperation.of(
              bulk -> bulk.<BinaryData>create(put -> put.index(index).id(id).document(json)));
    };
  }

  private static BulkOperation put(
      BinaryData json, UnaryOperator<IndexOperation.Builder<BinaryData>> condition) {
    return BulkOperation.of(
        bulk -> bulk.<BinaryData>index(put -> condition.apply(put).document(json)));
  }

  private static Optional<Refused> refusal(Folded folded, BulkResponseItem item) {
    ErrorCause error = item.error();
    if (error == null) {
      return Optional.empty();
    }
    boolean alreadyDone =
        item.status() == CONFLICT
            && folded.written().orElseThrow().condition() instanceof Folded.Condition.Newer;
    if (alreadyDone) {
      return Optional.empty();
    }
    // Whatever else goes wrong is the store's trouble, not the document's: a closed, a read-only or
    // a forbidden index is waited for.
    if (item.status() == BAD_REQUEST && isUnfit(error)) {
      // The reason quotes the value that does not fit, so only its kind is kept.
      return Optional.of(new Refused(folded.key(), String.valueOf(error.type())));
    }
    throw failure(folded.key(), error);
  }

  private static boolean isUnfit(ErrorCause error) {
    ErrorCause cause = error.causedBy();
    return UNFIT.contains(String.valueOf(error.type()))
        || (cause != null && TERM_TOO_LONG.equals(cause.type()));
  }

  private static boolean isMissingIndex(ErrorCause error) {
    return "index_not_found_exception".equals(error.type());
  }

  private static RuntimeException failure(DocumentKey key, ErrorCause error) {
    return isMissingIndex(error)
        ? new IndexMissing(key.index())
        : new IllegalStateException("index " + key.index() + " answers " + error.type());
  }
}
