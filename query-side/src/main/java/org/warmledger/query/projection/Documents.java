package org.warmledger.query.projection;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ErrorCause;
import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.elasticsearch.core.MgetResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import co.elastic.clients.elasticsearch.core.bulk.IndexOperation;
import co.elastic.clients.elasticsearch.core.get.GetResult;
import co.elastic.clients.elasticsearch.core.mget.MultiGetOperation;
import co.elastic.clients.elasticsearch.core.mget.MultiGetResponseItem;
import co.elastic.clients.util.BinaryData;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** Gets and writes documents, those of many generations at a time. */
record Documents(ElasticsearchClient client) {

  /** The documents that there are, and why some are not known. */
  record Fetched(Map<DocumentKey, Existing> there, Map<DocumentKey, RuntimeException> unknown) {}

  /**
   * What one generation writes.
   *
   * @param last the last fact that was read for it
   */
  record Batch(Generation generation, List<Folded> documents, Fact last) {}

  /**
   * What became of a batch.
   *
   * @param refused what the index refuses for good
   * @param failure why any of it must be tried again
   */
  record Outcome(List<Refused> refused, Optional<RuntimeException> failure) {}

  /** The index refused one document for good: what is in it does not fit the mapping. */
  record Refused(DocumentKey key, String cause) {}

  private static final String JSON = "application/json";

  /** Documents in one request; an index takes 100 MB, and both sides hold them in memory. */
  private static final long MOST_BYTES = 16L << 20;

  private static final int CONFLICT = 409;
  private static final int BAD_REQUEST = 400;

  /** How an index says that a document, and not itself, is the trouble. */
  private static final Set<String> UNFIT =
      Set.of(
          "document_parsing_exception",
          "mapper_parsing_exception",
          "strict_dynamic_mapping_exception");

  private static final String TERM_TOO_LONG = "max_bytes_length_exceeded_exception";

  /** Documents as they are now, whether searchable yet or not, in one request. */
  Fetched fetch(Collection<DocumentKey> keys) {
    Fetched fetched = new Fetched(new HashMap<>(), new HashMap<>());
    List<DocumentKey> asked =
        keys.stream().filter(key -> !key.model().has(ReadModel.Trait.WRITTEN_ANEW)).toList();
    if (asked.isEmpty()) {
      return fetched;
    }
    List<MultiGetOperation> operations =
        asked.stream()
            .map(key -> MultiGetOperation.of(get -> get.index(key.written()).id(key.id())))
            .toList();
    MgetResponse<ObjectNode> answer =
        Inquiry.ask(() -> client.mget(get -> get.docs(operations), ObjectNode.class));
    for (int i = 0; i < asked.size(); i++) {
      note(asked.get(i), answer.docs().get(i), fetched);
    }
    return fetched;
  }

  private static void note(
      DocumentKey key, MultiGetResponseItem<ObjectNode> item, Fetched fetched) {
    if (item.isFailure()) {
      fetched.unknown().put(key, failure(key, item.failure().error()));
    } else {
      existing(item.result()).ifPresent(document -> fetched.there().put(key, document));
    }
  }

  private static Optional<Existing> existing(GetResult<ObjectNode> got) {
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
   * Writes all in one request, or a few when they are large; they are got by id at once, and found
   * after the next refresh.
   *
   * @return what became of each
   */
  List<Outcome> write(List<Batch> batches) {
    List<BulkOperation> operations = batches.stream().flatMap(Documents::operations).toList();
    if (operations.isEmpty()) {
      return List.of();
    }
    Iterator<BulkResponseItem> items =
        Parcels.of(operations, Documents::bytes, MOST_BYTES).stream()
            .flatMap(this::answers)
            .toList()
            .iterator();
    return batches.stream().map(batch -> outcome(batch, items)).toList();
  }

  /** Says what was read last for a generation, without writing a document. */
  void mark(Generation generation, Fact last) {
    write(List.of(new Batch(generation, List.of(), last))).stream()
        .flatMap(outcome -> outcome.failure().stream())
        .findFirst()
        .ifPresent(
            failure -> {
              throw failure;
            });
  }

  /** What became of one document. */
  sealed interface Answer {
    /**
     * It is there, by this or by an earlier writing.
     *
     * @param stamp of this writing
     */
    record There(Optional<Existing.Stamp> stamp) implements Answer {}

    /** It does not fit, for good. */
    record Unfit() implements Answer {}

    /** To be tried again. */
    record Failed(RuntimeException failure) implements Answer {}
  }

  /** Writes documents of whichever generations; answers what became of each. */
  List<Answer> put(List<Folded> documents) {
    if (documents.isEmpty()) {
      return List.of();
    }
    List<BulkResponseItem> items =
        answers(documents.stream().map(Documents::operation).toList()).toList();
    return IntStream.range(0, documents.size())
        .mapToObj(at -> answer(documents.get(at), items.get(at)))
        .toList();
  }

  private static Answer answer(Folded folded, BulkResponseItem item) {
    try {
      return refusal(folded, item)
          .<Answer>map(unused -> new Answer.Unfit())
          .orElseGet(() -> new Answer.There(stamp(item)));
    } catch (RuntimeException failure) {
      return new Answer.Failed(failure);
    }
  }

  private static Optional<Existing.Stamp> stamp(BulkResponseItem item) {
    Long seqNo = item.seqNo();
    Long term = item.primaryTerm();
    return seqNo == null || term == null
        ? Optional.empty()
        : Optional.of(new Existing.Stamp(seqNo, term));
  }

  private Stream<BulkResponseItem> answers(List<BulkOperation> parcel) {
    return Inquiry.ask(() -> client.bulk(bulk -> bulk.requireAlias(true).operations(parcel)))
        .items()
        .stream();
  }

  private static long bytes(BulkOperation operation) {
    Object document =
        operation.isCreate() ? operation.create().document() : operation.index().document();
    return document instanceof BinaryData json ? json.size() : 0;
  }

  private static Stream<BulkOperation> operations(Batch batch) {
    return Stream.concat(
        batch.documents().stream().map(Documents::operation),
        Stream.of(LastRead.of(batch.last()).writtenWith(batch.generation())));
  }

  private Outcome outcome(Batch batch, Iterator<BulkResponseItem> items) {
    List<BulkResponseItem> answers =
        Stream.generate(items::next).limit(batch.documents().size() + 1).toList();
    List<Refused> refused = new ArrayList<>();
    try {
      for (int i = 0; i < batch.documents().size(); i++) {
        refusal(batch.documents().get(i), answers.get(i)).ifPresent(refused::add);
      }
      Optional.ofNullable(answers.getLast().error()).ifPresent(this::unmarked);
      return new Outcome(refused, Optional.empty());
    } catch (RuntimeException failure) {
      return new Outcome(List.of(), Optional.of(failure));
    }
  }

  /** Known from the next batch on, where nothing was kept before. */
  private void unmarked(ErrorCause error) {
    if (!isMissingIndex(error)) {
      throw new IllegalStateException("the last read event is not kept: " + error.type());
    }
    LastRead.begin(client);
  }

  private static BulkOperation operation(Folded folded) {
    Folded.Write write = folded.written().orElseThrow();
    BinaryData json = BinaryData.of(write.json(), JSON);
    String index = folded.key().written();
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
