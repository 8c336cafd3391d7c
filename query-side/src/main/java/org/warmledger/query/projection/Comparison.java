package org.warmledger.query.projection;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.mapping.TypeMapping;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Compares two generations as they were at one moment, while both may be written on. */
@Component
record Comparison(ElasticsearchClient client) {

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
    return Inquiry.ask(
            () -> client.openPointInTime(pit -> pit.index(name).keepAlive(SideBySide.KEEP)))
        .id();
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
    long documents = Math.max(count(live), count(copied));
    SideBySide.Unlike found =
        new SideBySide(client, pair.live(), pair.rebuilt()).found(rebuilt.compared(), documents);
    return new Report.OfIndex(
        pair.index(),
        pair.liveVersion(),
        pair.newVersion(),
        count(live),
        count(copied),
        Optional.of(fields.names().size()),
        sums(fields, live.aggregations(), copied.aggregations()),
        found.compared(),
        found.differing(),
        found.examples());
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
                    .pit(open -> open.id(pit).keepAlive(SideBySide.KEEP))
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

  private <D> SearchResponse<D> search(SearchRequest request, Class<D> type) {
    return Inquiry.ask(() -> client.search(request, type));
  }
}
