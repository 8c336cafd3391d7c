package org.warmledger.query.statistics.filling;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.aggregations.CompositeAggregate;
import co.elastic.clients.elasticsearch._types.aggregations.CompositeBucket;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.warmledger.query.projection.ReadStore;
import org.warmledger.query.statistics.acts.Act;
import org.warmledger.query.statistics.definition.Asked;
import org.warmledger.query.statistics.definition.Figure.Window;
import org.warmledger.query.statistics.definition.Part;
import org.warmledger.query.web.Aggregates;
import org.warmledger.query.web.Search;

/**
 * Who or what acts are about, each counted once, exactly: every pair of union and subject is read,
 * page by page. For what is few: enterprises, persons in one category of aid.
 */
final class Subjects {

  private static final int PAGE = 10_000;
  private static final String PAIRS = "pairs";
  private static final String PATH = "path";
  private static final String SUBJECT = "subject";

  private final Map<String, Set<String>> rows = new HashMap<>();

  private Subjects() {}

  static Subjects of(
      ReadStore store, Asked asked, Window window, List<Query> scope, Part.Distinct part) {
    List<Query> filters = new ArrayList<>(asked.acts(scope));
    filters.add(asked.done(window));
    filters.add(asked.standing());
    filters.add(part.where().query());
    Subjects subjects = new Subjects();
    Map<String, FieldValue> after = Map.of();
    CompositeAggregate page;
    do {
      page = page(store, filters, after);
      page.buckets().array().forEach(pair -> subjects.add(pair, asked));
      after = page.afterKey();
    } while (page.buckets().array().size() == PAGE);
    return subjects;
  }

  long of(String row) {
    return rows.getOrDefault(row, Set.of()).size();
  }

  private void add(CompositeBucket pair, Asked asked) {
    String path = Objects.requireNonNull(pair.key().get(PATH)).stringValue();
    String subject = Objects.requireNonNull(pair.key().get(SUBJECT)).stringValue();
    List<String> codes = List.of(path.split("/"));
    put(Asked.TOTAL, subject);
    asked.codesBelow().stream().filter(codes::contains).forEach(row -> put(row, subject));
    if (codes.getLast().equals(asked.code())) {
      put(asked.code(), subject);
    }
  }

  private void put(String row, String subject) {
    rows.computeIfAbsent(row, unused -> new HashSet<>()).add(subject);
  }

  private static CompositeAggregate page(
      ReadStore store, List<Query> filters, Map<String, FieldValue> after) {
    return Aggregates.get(
            Search.in(Act.INDEX)
                .where(filters)
                .figure(PAIRS, Aggregates.pages(PAGE, List.of(PATH, SUBJECT), after))
                .figures(store),
            PAIRS)
        .composite();
  }
}
