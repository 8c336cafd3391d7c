package org.warmledger.query.statistics.register;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.warmledger.query.files.FilesKept;
import org.warmledger.query.projection.ReadStore;
import org.warmledger.query.statistics.definition.Asked;
import org.warmledger.query.statistics.definition.Cell;
import org.warmledger.query.statistics.definition.Figure;
import org.warmledger.query.web.Aggregates;
import org.warmledger.query.web.Queries;
import org.warmledger.query.web.Search;

/** The register counted: who is on file on the last day, and the endings within the period. */
public final class RegisterCounts {

  public static final String ALL = "all";
  public static final String ENDINGS = "endings";
  public static final String TIER = "tier";
  public static final String CATEGORY = "category";
  public static final String CAUSE = "cause";
  public static final String REASON = "reason";

  /** Where the stretches of days are. */
  public static final String SPANS = RegisterFile.PART.at("spans");

  /** Where the endings are. */
  public static final String ENDED = RegisterFile.PART.at("endings");

  private static final List<String> SPLITS = List.of(TIER, CATEGORY, CAUSE);
  private static final String DEPENDANTS = "dependants";
  private static final int MOST_VALUES = 50;

  private final Map<String, Map<String, Long>> rows = new HashMap<>();

  public RegisterCounts() {}

  public static String key(String field, String value) {
    return field + ":" + value;
  }

  /** Whether whoever counts in a cell is known thereby to be ill, or to be unable to work. */
  public static boolean tellsHealth(Cell cell) {
    return cell.figure() instanceof Figure.Registered(String key) && key.startsWith(CAUSE + ":");
  }

  public static String dependants(String key) {
    return key + "/" + DEPENDANTS;
  }

  public long of(String row, String key) {
    return rows.getOrDefault(row, Map.of()).getOrDefault(key, 0L);
  }

  /** Adds or takes away one file, as far as it is on file on the last day or ended. */
  public void add(RegisterFile file, Asked asked, int sign) {
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

  public static List<RegisterFile.Span> spans(RegisterFile file, Asked asked) {
    return file.spans().stream()
        .filter(span -> span.isOn(asked.to()) && span.unions().contains(asked.code()))
        .toList();
  }

  public static List<RegisterFile.Ending> endings(RegisterFile file, Asked asked) {
    return file.endings().stream()
        .filter(ending -> !ending.on().isBefore(asked.from()) && !ending.on().isAfter(asked.to()))
        .filter(ending -> ending.unions().contains(asked.code()))
        .toList();
  }

  /** Whether a stretch of days counts for a key. */
  public static boolean counts(RegisterFile.Span span, String key) {
    String plain = key.replace("/" + DEPENDANTS, "");
    return plain.equals(ALL)
        || SPLITS.stream().anyMatch(split -> plain.equals(key(split, value(span, split))));
  }

  public static boolean counts(RegisterFile.Ending ending, String key) {
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
  public static Query onFile(Asked asked) {
    return Queries.all(
        Queries.term(SPANS + ".unions", asked.code()),
        Queries.upTo(SPANS + ".from", asked.to()),
        Queries.after(SPANS + ".to", asked.to()));
  }

  public static Query ended(Asked asked) {
    return Queries.all(
        Queries.term(ENDED + ".unions", asked.code()),
        Queries.days(ENDED + ".on", asked.from(), asked.to()));
  }

  public static RegisterCounts of(ReadStore store, Asked asked) {
    Map<String, Aggregate> found =
        Search.in(FilesKept.INDEX)
            .figure("spans", within(SPANS, onFile(asked), asked, classed()))
            .figure("endings", within(ENDED, ended(asked), asked, reasons()))
            .figures(store);
    RegisterCounts counts = new RegisterCounts();
    counts.readRows(Aggregates.get(found, "spans"), asked, counts::readSpans);
    counts.readRows(Aggregates.get(found, "endings"), asked, counts::readEndings);
    return counts;
  }

  private static Aggregation within(
      String path, Query which, Asked asked, Map<String, Aggregation> counted) {
    Map<String, Aggregation> rows = new HashMap<>(counted);
    rows.put("below", Aggregates.perUnion(path + ".unions", asked.codesBelow(), counted));
    rows.put("own", Aggregates.within(Queries.term(path + ".union", asked.code()), counted));
    return Aggregates.nested(path, "which", which, rows);
  }

  private static Map<String, Aggregation> classed() {
    Map<String, Aggregation> dependants = Map.of(DEPENDANTS, Aggregates.sum(SPANS + ".dependants"));
    Map<String, Aggregation> classed = new HashMap<>(dependants);
    for (String split : SPLITS) {
      classed.put(split, Aggregates.per(SPANS + "." + split, MOST_VALUES, dependants));
    }
    return classed;
  }

  private static Map<String, Aggregation> reasons() {
    return Map.of(REASON, Aggregates.per(ENDED + ".reason", MOST_VALUES, Map.of()));
  }

  /** Puts one row's counts away. */
  private interface RowReader {
    void read(String row, long count, Map<String, Aggregate> found);
  }

  private void readRows(Aggregate nested, Asked asked, RowReader reader) {
    var which = Aggregates.get(nested.nested().aggregations(), "which").filter();
    reader.read(Asked.TOTAL, which.docCount(), which.aggregations());
    for (StringTermsBucket union : Aggregates.each(which.aggregations(), "below")) {
      reader.read(union.key().stringValue(), union.docCount(), union.aggregations());
    }
    var own = Aggregates.get(which.aggregations(), "own").filter();
    reader.read(asked.code(), own.docCount(), own.aggregations());
  }

  private void readSpans(String row, long count, Map<String, Aggregate> found) {
    merge(row, ALL, count);
    merge(row, dependants(ALL), Aggregates.whole(found, DEPENDANTS));
    for (String split : SPLITS) {
      for (StringTermsBucket value : Aggregates.each(found, split)) {
        String key = key(split, value.key().stringValue());
        merge(row, key, value.docCount());
        merge(row, dependants(key), Aggregates.whole(value.aggregations(), DEPENDANTS));
      }
    }
  }

  private void readEndings(String row, long count, Map<String, Aggregate> found) {
    merge(row, ENDINGS, count);
    for (StringTermsBucket value : Aggregates.each(found, REASON)) {
      merge(row, key(REASON, value.key().stringValue()), value.docCount());
    }
  }
}
