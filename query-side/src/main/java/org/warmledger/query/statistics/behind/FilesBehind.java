package org.warmledger.query.statistics.behind;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.warmledger.platform.web.Page;
import org.warmledger.query.files.FilesKept;
import org.warmledger.query.projection.ReadStore;
import org.warmledger.query.statistics.acts.Ref;
import org.warmledger.query.statistics.definition.Asked;
import org.warmledger.query.statistics.definition.Cell;
import org.warmledger.query.statistics.definition.Unit;
import org.warmledger.query.statistics.register.RegisterCounts;
import org.warmledger.query.statistics.register.RegisterFile;
import org.warmledger.query.web.Found;
import org.warmledger.query.web.Queries;
import org.warmledger.query.web.Search;

/** The files behind a cell of the register, and those that changed since a position. */
record FilesBehind(ReadStore store, Asked asked) {

  private static final int PAGE = 1_000;
  private static final String TURNS = RegisterFile.PART.at("turns");

  /** What the document of a file says of the register. */
  record RegisteredFile(RegisterFile register) {
    static final List<String> FIELDS = List.of(RegisterFile.PART.name());
  }

  /** Files that count for a key, in the order of their ids. */
  Found<RegisteredFile> counted(String key, Page page) {
    return inOrder(
            Queries.any(
                Queries.nested(
                    RegisterCounts.SPANS,
                    Queries.all(parts(RegisterCounts.onFile(asked), key, RegisterCounts.SPANS))),
                Queries.nested(
                    RegisterCounts.ENDED,
                    Queries.all(parts(RegisterCounts.ended(asked), key, RegisterCounts.ENDED)))))
        .page(store, page, RegisteredFile.class);
  }

  private static Search inOrder(Query query) {
    return Search.in(FilesKept.INDEX)
        .where(query)
        .only(RegisteredFile.FIELDS)
        .by(RegisterFile.PART.at("caseId"), SortOrder.Asc);
  }

  /** The key as a filter; one that is about the other kind of thing finds nothing. */
  private static List<Query> parts(Query which, String key, String path) {
    String plain = key.replace("/dependants", "");
    boolean aboutEndings =
        plain.equals(RegisterCounts.ENDINGS) || plain.startsWith(RegisterCounts.REASON + ":");
    List<Query> parts = new ArrayList<>(List.of(which));
    if (aboutEndings != path.equals(RegisterCounts.ENDED)) {
      parts.add(Queries.none());
    }
    int colon = plain.indexOf(':');
    if (colon > 0) {
      parts.add(Queries.term(path + "." + plain.substring(0, colon), plain.substring(colon + 1)));
    }
    return parts;
  }

  /** Files with a turn on a day up to the last that was recorded after a position. */
  List<RegisterFile> changedSince(long position) {
    Query changed =
        Queries.nested(
            TURNS,
            Queries.all(
                Queries.term(TURNS + ".unions", asked.code()),
                Queries.upTo(TURNS + ".on", asked.to()),
                Queries.after(TURNS + ".ref.position", position)));
    List<RegisterFile> files = new ArrayList<>();
    List<RegisterFile> page;
    Optional<String> after = Optional.empty();
    do {
      page =
          inOrder(changed).behind(store, after, PAGE, RegisteredFile.class).stream()
              .map(RegisteredFile::register)
              .toList();
      files.addAll(page);
      after = page.isEmpty() ? after : Optional.of(page.getLast().caseId());
    } while (page.size() == PAGE);
    return files;
  }

  /** The events by which a file counts for a cell. */
  Stream<EventLine> lines(RegisterFile file, Cell cell, String key) {
    boolean dependants = cell.unit() == Unit.PERSONS;
    Stream<EventLine> onFile =
        RegisterCounts.spans(file, asked).stream()
            .filter(span -> RegisterCounts.counts(span, key))
            .map(
                span -> {
                  long adds = dependants ? span.dependants() : 1;
                  Ref ref = file.ref(span.turn());
                  return EventLine.of(ref, span.from(), span.union(), cell.unit(), adds, false);
                });
    Stream<EventLine> ended =
        RegisterCounts.endings(file, asked).stream()
            .filter(ending -> RegisterCounts.counts(ending, key))
            .map(
                ending -> {
                  Ref ref = file.ref(ending.turn());
                  return EventLine.of(ref, ending.on(), ending.union(), cell.unit(), 1, false);
                });
    return Stream.concat(onFile, ended);
  }
}
