package org.warmledger.query.projection;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.CommonStatsFlag;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.ShardStatistics;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.Time;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.GetResponse;
import co.elastic.clients.elasticsearch.core.MgetResponse;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.mget.MultiGetResponseItem;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.elasticsearch.core.search.PointInTimeReference;
import co.elastic.clients.elasticsearch.indices.RefreshResponse;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.warmledger.platform.web.Problem;

/**
 * Where the reads look: documents by id, and searches. When it is away, or an index not whole, the
 * caller is told to retry.
 */
@Component
public class ReadStore {

  private static final Logger LOG = LoggerFactory.getLogger(ReadStore.class);
  private static final int BAD_REQUEST = 400;
  private static final int NOT_FOUND = 404;
  private static final String CLOSED = "index_closed_exception";
  private static final Time KEEP = Time.of(time -> time.time("2m"));

  private final ElasticsearchClient client;
  private final IndexGate gate;
  private final SearchBreaker breaker;

  ReadStore(ElasticsearchClient client, IndexGate gate) {
    this.client = client;
    this.gate = gate;
    this.breaker = new SearchBreaker(client);
  }

  /** A document as it is now, searchable yet or not. */
  public <D> Optional<D> get(IndexDefinition index, String id, Class<D> type) {
    return get(index, id, List.of(), type);
  }

  /** Some fields of a document; all where none is named. */
  public <D> Optional<D> get(IndexDefinition index, String id, List<String> fields, Class<D> type) {
    GetResponse<D> answer =
        ask(
            List.of(index.name()),
            () ->
                client.get(
                    get ->
                        get.index(index.name())
                            .id(id)
                            .sourceIncludes(fields)
                            .sourceExcludes(ReadModel.REFLECTS),
                    type));
    return Optional.ofNullable(answer.source());
  }

  /** Those of some documents that there are, as they are now, by their ids. */
  public <D> Map<String, D> getAll(
      IndexDefinition index, Collection<String> ids, List<String> fields, Class<D> type) {
    Map<String, D> found = new LinkedHashMap<>();
    if (ids.isEmpty()) {
      return found;
    }
    MgetResponse<D> answer =
        ask(
            List.of(index.name()),
            () ->
                client.mget(
                    get ->
                        get.index(index.name())
                            .ids(ids.stream().distinct().toList())
                            .sourceIncludes(fields)
                            .sourceExcludes(ReadModel.REFLECTS),
                    type));
    for (MultiGetResponseItem<D> item : answer.docs()) {
      if (item.isFailure()) {
        gate.missing(List.of(index.name()));
        throw away();
      }
      if (item.result().source() != null) {
        found.put(item.result().id(), Objects.requireNonNull(item.result().source()));
      }
    }
    return found;
  }

  /**
   * Everything a query finds, page by page, as it was when this began; nothing is kept between the
   * pages.
   */
  public <D> void walk(
      IndexDefinition index, Walk walk, Class<D> type, Consumer<List<D>> pageReader) {
    atOneMoment(
        List.of(index),
        moment -> {
          List<FieldValue> after = List.of();
          List<Hit<D>> page;
          do {
            page = page(moment, walk, after, type);
            pageReader.accept(page.stream().map(Hit::source).map(Objects::requireNonNull).toList());
            after = page.isEmpty() ? after : page.getLast().sort();
          } while (page.size() == walk.pageSize());
          return page;
        });
  }

  /**
   * Some indexes as they were when somebody began to ask.
   *
   * @param behind the index that each name stood for
   */
  public record OneMoment(PointInTimeReference reference, Map<String, String> behind) {

    /** Only what was in this index. */
    public Query in(IndexDefinition index) {
      return Query.of(
          query ->
              query.term(
                  term -> term.field("_index").value(behind.getOrDefault(index.name(), ""))));
    }
  }

  /**
   * Asks several questions of some indexes as they are at one moment: neither what is written
   * meanwhile nor another generation comes between the answers.
   */
  public <T> T atOneMoment(List<IndexDefinition> indexes, Function<OneMoment, T> questions) {
    List<String> names = indexes.stream().map(IndexDefinition::name).toList();
    Map<String, String> behind = new HashMap<>();
    ask(names, () -> client.indices().getAlias(get -> get.name(names)))
        .aliases()
        .forEach((index, known) -> known.aliases().keySet().forEach(a -> behind.put(a, index)));
    List<String> there = List.copyOf(behind.values());
    String id =
        ask(names, () -> client.openPointInTime(open -> open.index(there).keepAlive(KEEP))).id();
    try {
      return questions.apply(
          new OneMoment(
              PointInTimeReference.of(reference -> reference.id(id).keepAlive(KEEP)), behind));
    } finally {
      ask(List.of(), () -> client.closePointInTime(close -> close.id(id)));
    }
  }

  /** What a walk looks for, in which order, and how much of each document it needs. */
  public record Walk(Query query, List<SortOptions> order, List<String> fields, int pageSize) {}

  private <D> List<Hit<D>> page(
      OneMoment moment, Walk walk, List<FieldValue> after, Class<D> type) {
    SearchRequest request =
        SearchRequest.of(
            search -> {
              search
                  .pit(moment.reference())
                  .size(walk.pageSize())
                  .trackTotalHits(hits -> hits.enabled(false))
                  .query(walk.query())
                  .source(source -> source.filter(only -> only.includes(walk.fields())))
                  .sort(walk.order());
              return after.isEmpty() ? search : search.searchAfter(after);
            });
    return search(request, type).hits().hits();
  }

  /** Makes everything written to these indexes of a generation findable. */
  void refresh(Generation generation, List<String> indexes) {
    List<String> written = indexes.stream().map(generation::written).toList();
    RefreshResponse answer =
        ask(indexes, () -> client.indices().refresh(refresh -> refresh.index(written)));
    ShardStatistics shards = answer.shards();
    if (shards != null && shards.failed().intValue() > 0) {
      throw away();
    }
  }

  /** What a search finds, all of it or nothing. */
  public <D> SearchResponse<D> search(SearchRequest request, Class<D> type) {
    SearchResponse<D> answer = ask(request.index(), () -> client.search(request, type));
    if (answer.timedOut() || answer.shards().failed().intValue() > 0) {
      throw away();
    }
    return answer;
  }

  /**
   * Asks for a sign of life.
   *
   * @throws Problem 503 when there is none
   */
  void check() {
    if (found(() -> client.cluster().health(health -> health.local(true))).isEmpty()) {
      throw away();
    }
  }

  /** What each index that there is takes on disk, in bytes; nothing while that is not told. */
  Map<String, Long> taken() {
    Map<String, Long> taken = new HashMap<>();
    try {
      breaker
          .ask(() -> client.indices().stats(stats -> stats.metric(CommonStatsFlag.Store)))
          .indices()
          .forEach(
              (index, stats) ->
                  Optional.ofNullable(stats.total())
                      .flatMap(total -> Optional.ofNullable(total.store()))
                      .ifPresent(store -> taken.put(index, store.sizeInBytes())));
    } catch (IOException | ElasticsearchException notTold) {
      LOG.debug("what indexes take is not told", notTold);
    }
    return taken;
  }

  private <T> T ask(List<String> indexes, Inquiry<T> inquiry) {
    gate.require(indexes);
    return found(inquiry)
        .orElseGet(
            () -> {
              gate.missing(indexes);
              // What was built anew meanwhile is there now.
              return found(inquiry).orElseThrow(ReadStore::away);
            });
  }

  /** The answer, unless something was not there. */
  private <T> Optional<T> found(Inquiry<T> inquiry) {
    try {
      return Optional.of(breaker.ask(inquiry));
    } catch (IOException e) {
      throw away();
    } catch (ElasticsearchException e) {
      if (e.status() == BAD_REQUEST && !CLOSED.equals(e.error().type())) {
        throw e;
      }
      if (e.status() == NOT_FOUND) {
        return Optional.empty();
      }
      throw away();
    }
  }

  private static Problem away() {
    return Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "SEARCH_UNAVAILABLE");
  }
}
