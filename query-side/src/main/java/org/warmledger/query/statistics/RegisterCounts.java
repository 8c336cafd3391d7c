package org.warmledger.query.statistics;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.warmledger.query.projection.ReadStore;

/** The register counted: who is on file on the last day, and the endings within the period. */
final class RegisterCounts {

  static final String ALL = "all";
  static final String ENDINGS = "endings";
  static final String TIER = "tier";
  static final String CATEGORY = "category";
  static final String CAUSE = "cause";
  static final String REASON = "reason";

  private static final List<String> SPLITS = List.of(TIER, CATEGORY, CAUSE);
  private static final String DEPENDANTS = "dependants";
  private static final int MOST_UNIONS = 1_000;
  private static final int MOST_VALUES = 50;

  private final Map<String, Map<String, Long>> rows = new HashMap<>();

  RegisterCounts() {}

  static String key(String field, String value) {
    return field + ":" + value;
  }

  static String dependants(String key) {
    return key + "/" + DEPENDANTS;
  }

  long of(String row, String key) {
    return rows.getOrDefault(row, Map.of()).getOrDefault(key, 0L);
  }

  /** Adds or takes away one file, as far as it is on file on the last day or ended. */
  void add(RegisterFile file, Asked asked, int sign) {
    for (RegisterFile.Span span : spans(file, asked)) {
      add(Asked.TOTAL, ALL, sign, span.dependants());
      for (String split : SPLITS) {
        add(Asked.TOTAL, key(split, value(span, split)), sign, span.dependants());
      }
    }
    for (RegisterFile.Ending ending : endings(file, asked)) {
      merge(Asked.TOTAL, ENDINGS, sign);
      merge(Asked.TOTAL, key(REASON, ending.reason()), sign);
    }
  }

  static List<RegisterFile.Span> spans(RegisterFile file, Asked asked) {
    return file.spans().stream()
        .filter(span -> span.isOn(asked.to()) && span.unions().contains(asked.code()))
        .toList();
  }

  static List<RegisterFile.Ending> endings(RegisterFile file, Asked asked) {
    return file.endings().stream()
        .filter(ending -> !ending.on().isBefore(asked.from()) && !ending.on().isAfter(asked.to()))
        .filter(ending -> ending.unions().contains(asked.code()))
        .toList();
  }

  /** Whether a stretch of days counts for a key. */
  static boolean counts(RegisterFile.Span span, String key) {
    String plain = key.replace("/" + DEPENDANTS, "");
    return plain.equals(ALL)
        || SPLITS.stream().anyMatch(split -> plain.equals(key(split, value(span, split))));
  }

  static boolean counts(RegisterFile.Ending ending, String key) {
    return key.equals(ENDINGS) || key.equals(key(REASON, ending.reason()));
  }

  private static String value(RegisterFile.Span span, String split) {
    return switch (split) {
      case TIER -> span.tier();
      case CATEGORY -> span.category();
      default -> span.cause();
    };
  }

  private void add(String row, String key, int sign, long dependants) {
    merge(row, key, sign);
    merge(row, dependants(key), sign * dependants);
  }

  private void merge(String row, String key, long value) {
    rows.computeIfAbsent(row, unused -> new HashMap<>()).merge(key, value, Math::addExact);
  }

  /** The stretches that go over the last day. */
  static Query onFile(Asked asked) {
    return Queries.all(
        Queries.term("spans.unions", asked.code()),
        Queries.upTo("spans.from", asked.to()),
        Queries.after("spans.to", asked.to()));
  }

  static Query ended(Asked asked) {
    return Queries.all(
        Queries.term("endings.unions", asked.code()),
        Queries.days("endings.on", asked.from(), asked.to()));
  }

  static RegisterCounts of(ReadStore store, Asked asked) {
    SearchRequest request =
        SearchRequest.of(
            search ->
                search
                    .index(RegisterModel.INDEX.name())
                    .size(0)
                    .aggregations("spans", within("spans", onFile(asked), asked, classed()))
                    .aggregations("endings", within("endings", ended(asked), asked, reasons())));
    Map<String, Aggregate> found = store.search(request, Void.class).aggregations();
    RegisterCounts counts = new RegisterCounts();
    counts.readRows(get(found, "spans"), asked, counts::readSpans);
    counts.readRows(get(found, "endings"), asked, counts::readEndings);
    return counts;
  }

  private static Aggregation within(
      String path, Query which, Asked asked, Map<String, Aggregation> counted) {
    Map<String, Aggregation> inside = new HashMap<>(counted);
    inside.put(
        "below",
        Aggregation.of(
            below ->
                below
                    .terms(
                        terms ->
                            terms
                                .field(path + ".unions")
                                .size(MOST_UNIONS)
                                .include(only -> only.terms(asked.codesBelow())))
                    .aggregations(counted)));
    inside.put(
        "own",
        Aggregation.of(
            own -> own.filter(Queries.term(path + ".union", asked.code())).aggregations(counted)));
    return Aggregation.of(
        nested ->
            nested
                .nested(at -> at.path(path))
                .aggregations("which", agg -> agg.filter(which).aggregations(inside)));
  }

  private static Map<String, Aggregation> classed() {
    Aggregation dependants = Aggregation.of(agg -> agg.sum(sum -> sum.field("spans.dependants")));
    Map<String, Aggregation> classed = new HashMap<>();
    classed.put(DEPENDANTS, dependants);
    for (String split : SPLITS) {
      classed.put(
          split,
          Aggregation.of(
              values ->
                  values
                      .terms(terms -> terms.field("spans." + split).size(MOST_VALUES))
                      .aggregations(DEPENDANTS, dependants)));
    }
    return classed;
  }

  private static Map<String, Aggregation> reasons() {
    return Map.of(
        REASON,
        Aggregation.of(
            values -> values.terms(terms -> terms.field("endings.reason").size(MOST_VALUES))));
  }

  /** Puts one row's counts away. */
  private interface RowReader {
    void read(String row, long count, Map<String, Aggregate> found);
  }

  private void readRows(Aggregate nested, Asked asked, RowReader reader) {
    var which = get(nested.nested().aggregations(), "which").filter();
    reader.read(Asked.TOTAL, which.docCount(), which.aggregations());
    for (StringTermsBucket union : get(which.aggregations(), "below").sterms().buckets().array()) {
      reader.read(union.key().stringValue(), union.docCount(), union.aggregations());
    }
    var own = get(which.aggregations(), "own").filter();
    reader.read(asked.code(), own.docCount(), own.aggregations());
  }

  private void readSpans(String row, long count, Map<String, Aggregate> found) {
    merge(row, ALL, count);
    merge(row, dependants(ALL), dependants(found));
    for (String split : SPLITS) {
      for (StringTermsBucket value : get(found, split).sterms().buckets().array()) {
        String key = key(split, value.key().stringValue());
        merge(row, key, value.docCount());
        merge(row, dependants(key), dependants(value.aggregations()));
      }
    }
  }

  private void readEndings(String row, long count, Map<String, Aggregate> found) {
    merge(row, ENDINGS, count);
    for (StringTermsBucket value : get(found, REASON).sterms().buckets().array()) {
      merge(row, key(REASON, value.key().stringValue()), value.docCount());
    }
  }

  private static long dependants(Map<String, Aggregate> found) {
    Double sum = get(found, DEPENDANTS).sum().value();
    return sum == null ? 0 : Math.round(sum);
  }

  private static Aggregate get(Map<String, Aggregate> found, String name) {
    return Objects.requireNonNull(found.get(name));
  }
}
