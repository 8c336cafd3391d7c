package org.warmledger.query.projection;

import static java.util.stream.Collectors.toSet;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.Time;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.elasticsearch.core.search.SourceConfig;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** Which documents of two generations are not the same, both as they were at one moment. */
record SideBySide(ElasticsearchClient client, String live, String rebuilt) {

  private static final int SAMPLE = 200;
  private static final int PAGE = 500;
  private static final int EXAMPLES = 100;
  private static final SourceConfig WHOLE =
      SourceConfig.of(source -> source.filter(but -> but.excludes(ReadModel.REFLECTS)));
  private static final SourceConfig NAMES = SourceConfig.of(source -> source.fetch(false));

  /** Longer than a walk through another index of the same reader takes. */
  static final Time KEEP = Time.of(time -> time.time("30m"));

  /**
   * What was found.
   *
   * @param compared how many documents were compared whole
   * @param examples some of those that differ
   */
  record Unlike(long compared, long differing, List<Report.Differing> examples) {}

  private record Way(String from, String to) {}

  /**
   * Looks for them.
   *
   * @param documents on the side that has more
   */
  Unlike found(Generation.Compared compared, long documents) {
    return switch (compared) {
      case SAMPLED -> documents <= SAMPLE ? all() : byChance();
      case ALL -> all();
    };
  }

  /** Some of either side. */
  private Unlike byChance() {
    Set<String> compared = new TreeSet<>();
    Map<String, Report.Differing> differing = new TreeMap<>();
    for (Way way : List.of(new Way(live, rebuilt), new Way(rebuilt, live))) {
      Map<String, ObjectNode> sample = documents(search(way.from(), chance(), WHOLE, SAMPLE));
      compared.addAll(sample.keySet());
      differing(sample, way.to()).forEach(one -> differing.put(one.id(), one));
    }
    return new Unlike(
        compared.size(), differing.size(), differing.values().stream().limit(EXAMPLES).toList());
  }

  private static Query chance() {
    return Query.of(
        query -> query.functionScore(score -> score.functions(one -> one.randomScore(r -> r))));
  }

  /** Every one of what is served, and every one that only the other side has. */
  private Unlike all() {
    Noted noted = new Noted();
    walk(
        live,
        WHOLE,
        page -> {
          noted.compared += page.size();
          differing(documents(page), rebuilt).forEach(noted::differs);
        });
    walk(rebuilt, NAMES, page -> missing(page, live).forEach(noted::differs));
    return noted.found();
  }

  private static final class Noted {
    private final List<Report.Differing> examples = new ArrayList<>();
    private long compared;
    private long differing;

    void differs(Report.Differing one) {
      differing++;
      if (examples.size() < EXAMPLES) {
        examples.add(one);
      }
    }

    Unlike found() {
      return new Unlike(compared, differing, List.copyOf(examples));
    }
  }

  private void walk(String pit, SourceConfig source, Consumer<List<Hit<ObjectNode>>> each) {
    List<FieldValue> after = List.of();
    List<Hit<ObjectNode>> page = page(pit, source, after);
    while (!page.isEmpty()) {
      each.accept(page);
      after = page.getLast().sort();
      page = page.size() < PAGE ? List.of() : page(pit, source, after);
    }
  }

  private List<Report.Differing> differing(Map<String, ObjectNode> documents, String elsewhere) {
    Map<String, ObjectNode> others =
        documents(search(elsewhere, named(documents.keySet()), WHOLE, documents.size()));
    return documents.entrySet().stream()
        .flatMap(
            one ->
                difference(
                    one.getKey(), one.getValue(), Optional.ofNullable(others.get(one.getKey())))
                    .stream())
        .toList();
  }

  private static Optional<Report.Differing> difference(
      String id, ObjectNode document, Optional<ObjectNode> other) {
    if (other.isEmpty()) {
      return Optional.of(new Report.Differing(id, List.of()));
    }
    List<String> fields = Likeness.differing(document, other.orElseThrow());
    return fields.isEmpty() ? Optional.empty() : Optional.of(new Report.Differing(id, fields));
  }

  private Stream<Report.Differing> missing(List<Hit<ObjectNode>> page, String elsewhere) {
    Set<String> ids = page.stream().map(SideBySide::id).collect(toSet());
    Set<String> there =
        search(elsewhere, named(ids), NAMES, ids.size()).stream()
            .map(SideBySide::id)
            .collect(toSet());
    return ids.stream()
        .filter(id -> !there.contains(id))
        .map(id -> new Report.Differing(id, List.of()));
  }

  private static String id(Hit<?> hit) {
    return Objects.requireNonNull(hit.id());
  }

  private static Map<String, ObjectNode> documents(List<Hit<ObjectNode>> hits) {
    Map<String, ObjectNode> documents = new TreeMap<>();
    hits.forEach(hit -> documents.put(id(hit), Objects.requireNonNull(hit.source())));
    return documents;
  }

  private static Query named(Set<String> ids) {
    return Query.of(query -> query.ids(named -> named.values(List.copyOf(ids))));
  }

  private List<Hit<ObjectNode>> page(String pit, SourceConfig source, List<FieldValue> after) {
    return hits(
        search -> {
          of(search, pit, source)
              .size(PAGE)
              .sort(sort -> sort.field(field -> field.field("_shard_doc")));
          return after.isEmpty() ? search : search.searchAfter(after);
        });
  }

  private List<Hit<ObjectNode>> search(String pit, Query query, SourceConfig source, int most) {
    return hits(search -> of(search, pit, source).size(Math.max(1, most)).query(query));
  }

  private static SearchRequest.Builder of(
      SearchRequest.Builder search, String pit, SourceConfig source) {
    return search
        .pit(open -> open.id(pit).keepAlive(KEEP))
        .trackTotalHits(hits -> hits.enabled(false))
        .source(source);
  }

  private List<Hit<ObjectNode>> hits(UnaryOperator<SearchRequest.Builder> search) {
    SearchRequest request = search.apply(new SearchRequest.Builder()).build();
    return Inquiry.ask(() -> client.search(request, ObjectNode.class)).hits().hits();
  }
}
