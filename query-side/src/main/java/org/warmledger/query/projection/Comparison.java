package org.warmledger.query.projection;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.Time;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.mapping.TypeMapping;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Compares two generations as they were at one moment, while both may be written on. */
@Component
record Comparison(ElasticsearchClient client) {

  private static final int SAMPLE = 200;
  private static final int EXAMPLES = 20;
  private static final Time KEEP = Time.of(time -> time.time("5m"));

  /** Both generations of one index, held open as they were. */
  record Pair(String index, int liveVersion, int newVersion, String live, String rebuilt) {}

  /** Holds open what both have in common. */
  List<Pair> open(Generation live, Generation rebuilt) {
    return rebuilt.indexes().stream()
        .filter(index -> live.has(index.name()))
        .map(
            index ->
                new Pair(
                    index.name(),
                    live.version(index.name()),
                    index.version(),
                    open(live.written(index.name())),
                    open(rebuilt.written(index.name()))))
        .toList();
  }

  private String open(String name) {
    return Inquiry.ask(() -> client.openPointInTime(pit -> pit.index(name).keepAlive(KEEP))).id();
  }

  void close(List<Pair> pairs) {
    for (Pair pair : pairs) {
      Inquiry.ask(() -> client.closePointInTime(close -> close.id(pair.live())));
      Inquiry.ask(() -> client.closePointInTime(close -> close.id(pair.rebuilt())));
    }
  }

  Report.OfIndex of(Pair pair, Generation rebuilt) {
    NumericFields fields = NumericFields.of(mapping(rebuilt.written(pair.index())));
    SearchResponse<Void> live = totals(pair.live(), fields);
    SearchResponse<Void> copied = totals(pair.rebuilt(), fields);
    Set<String> compared = new TreeSet<>();
    List<Report.Differing> differing = differing(pair, compared);
    return new Report.OfIndex(
        pair.index(),
        pair.liveVersion(),
        pair.newVersion(),
        count(live),
        count(copied),
        sums(fields, live.aggregations(), copied.aggregations()),
        compared.size(),
        differing.size(),
        differing.stream().limit(EXAMPLES).toList());
  }

  private TypeMapping mapping(String alias) {
    return Objects.requireNonNull(
        Inquiry.ask(() -> client.indices().getMapping(get -> get.index(alias)))
            .mappings()
            .values()
            .iterator()
            .next()
            .mappings());
  }

  private SearchResponse<Void> totals(String pit, NumericFields fields) {
    return search(
        SearchRequest.of(
            search ->
                search
                    .pit(open -> open.id(pit).keepAlive(KEEP))
                    .size(0)
                    .trackTotalHits(hits -> hits.enabled(true))
                    .aggregations(fields.sums())),
        Void.class);
  }

  private static long count(SearchResponse<?> answer) {
    return Objects.requireNonNull(answer.hits().total()).value();
  }

  private static List<Report.SumOf> sums(
      NumericFields fields, Map<String, Aggregate> live, Map<String, Aggregate> rebuilt) {
    List<Report.SumOf> differing = new ArrayList<>();
    for (String field : fields.names()) {
      double there = fields.sum(field, live);
      double here = fields.sum(field, rebuilt);
      if (Double.compare(there, here) != 0) {
        differing.add(new Report.SumOf(field, there, here));
      }
    }
    return differing;
  }

  /** Documents of either side, by chance, that are not the same on the other. */
  private List<Report.Differing> differing(Pair pair, Set<String> compared) {
    Map<String, Report.Differing> found = new TreeMap<>();
    for (List<String> way :
        List.of(List.of(pair.live(), pair.rebuilt()), List.of(pair.rebuilt(), pair.live()))) {
      Map<String, ObjectNode> sample = documents(way.getFirst(), byChance());
      Map<String, ObjectNode> others =
          documents(
              way.getLast(), Query.of(q -> q.ids(ids -> ids.values(List.copyOf(sample.keySet())))));
      compared.addAll(sample.keySet());
      sample.forEach(
          (id, document) ->
              difference(id, document, Optional.ofNullable(others.get(id)))
                  .ifPresent(difference -> found.put(id, difference)));
    }
    return List.copyOf(found.values());
  }

  private static Query byChance() {
    return Query.of(
        query -> query.functionScore(score -> score.functions(one -> one.randomScore(r -> r))));
  }

  private static Optional<Report.Differing> difference(
      String id, ObjectNode document, Optional<ObjectNode> other) {
    if (other.isEmpty()) {
      return Optional.of(new Report.Differing(id, List.of()));
    }
    List<String> fields = Likeness.differing(document, other.orElseThrow());
    return fields.isEmpty() ? Optional.empty() : Optional.of(new Report.Differing(id, fields));
  }

  private Map<String, ObjectNode> documents(String pit, Query query) {
    Map<String, ObjectNode> found = new HashMap<>();
    search(
            SearchRequest.of(
                search ->
                    search
                        .pit(open -> open.id(pit).keepAlive(KEEP))
                        .size(SAMPLE)
                        .query(query)
                        .source(source -> source.filter(but -> but.excludes(ReadModel.REFLECTS)))),
            ObjectNode.class)
        .hits()
        .hits()
        .forEach(
            hit ->
                found.put(Objects.requireNonNull(hit.id()), Objects.requireNonNull(hit.source())));
    return found;
  }

  private <D> SearchResponse<D> search(SearchRequest request, Class<D> type) {
    return Inquiry.ask(() -> client.search(request, type));
  }
}
