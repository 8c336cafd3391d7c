package org.warmledger.query.worklists;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.platform.web.Caller;
import org.warmledger.query.casesearch.CaseNames;
import org.warmledger.query.projection.Freshness;
import org.warmledger.query.projection.ReadStore;
import org.warmledger.query.projection.Readers;
import org.warmledger.query.unions.NamedUnion;
import org.warmledger.query.unions.Unions;
import org.warmledger.query.web.Answers;
import org.warmledger.query.web.Page;

/** Answers {@code GET /api/worklists/{unvisited|stale|never-aided|follow-up}}. */
@RestController
class WorklistsApi {

  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

  /** A file on which something waits. */
  record Item(
      String caseId,
      Optional<String> name,
      NamedUnion union,
      LocalDate openSince,
      LocalDate lastOn,
      Optional<LocalDate> lastVisitedOn,
      Optional<LocalDate> dueOn) {}

  record Listing(
      String worklist, LocalDate before, List<Item> items, long total, Optional<String> cursor) {}

  private final ReadStore store;
  private final Readers readers;
  private final Unions unions;
  private final CaseNames names;

  WorklistsApi(ReadStore store, Readers readers, Unions unions, CaseNames names) {
    this.store = store;
    this.readers = readers;
    this.unions = unions;
    this.names = names;
  }

  @GetMapping("/api/worklists/{name}")
  ResponseEntity<Listing> list(
      Caller caller,
      Freshness freshness,
      @PathVariable String name,
      @RequestParam Optional<String> union,
      @RequestParam Optional<LocalDate> before,
      @RequestParam(defaultValue = "50") int limit,
      @RequestParam Optional<String> cursor) {
    Worklist list = Worklist.named(name).orElseThrow(Answers::notFound);
    Page page = Page.of(limit, cursor.filter(text -> !text.isEmpty()));
    LocalDate day = before.orElse(list.standard(LocalDate.now(Clock.system(CHINA))));
    long position = readers.reflect(freshness, WorkModel.READER, CaseNames.READER);
    SearchResponse<WorkDocument> found = find(caller, list, union, day, page);
    return Answers.at(position).body(listing(name, day, found, page));
  }

  private SearchResponse<WorkDocument> find(
      Caller caller, Worklist list, Optional<String> union, LocalDate before, Page page) {
    List<Query> all = new ArrayList<>(list.conditions(before));
    all.add(term("unions", caller.union().value()));
    union.ifPresent(code -> all.add(term("unions", code)));
    all.add(Query.of(query -> query.term(term -> term.field("open").value(true))));
    return store.search(
        SearchRequest.of(
            search -> {
              search
                  .index(WorkModel.INDEX.name())
                  .size(page.limit())
                  .trackTotalHits(hits -> hits.enabled(true))
                  .query(query -> query.bool(of -> of.filter(all)))
                  .sort(by(list.since()), by("caseId"));
              if (!page.after().isEmpty()) {
                search.searchAfter(page.after().stream().map(WorklistsApi::value).toList());
              }
              return search;
            }),
        WorkDocument.class);
  }

  /** Who was never visited waits longest. */
  private static SortOptions by(String field) {
    return SortOptions.of(
        options -> options.field(sort -> sort.field(field).order(SortOrder.Asc).missing("_first")));
  }

  private static Query term(String field, String value) {
    return Query.of(query -> query.term(term -> term.field(field).value(value)));
  }

  private static FieldValue value(Object value) {
    return switch (value) {
      case Integer number -> FieldValue.of(number.longValue());
      case Long number -> FieldValue.of(number.longValue());
      case String text -> FieldValue.of(text);
      default -> throw Page.malformed("cursor");
    };
  }

  private Listing listing(
      String name, LocalDate before, SearchResponse<WorkDocument> found, Page page) {
    List<Hit<WorkDocument>> hits = found.hits().hits();
    List<WorkDocument> files =
        hits.stream().map(hit -> Objects.requireNonNull(hit.source())).toList();
    Map<String, Optional<String>> known =
        names.of(files.stream().map(WorkDocument::caseId).toList());
    Optional<String> next =
        hits.size() < page.limit()
            ? Optional.empty()
            : Optional.of(
                Page.cursor(hits.getLast().sort().stream().map(FieldValue::_get).toList()));
    return new Listing(
        name,
        before,
        files.stream().map(file -> item(file, known)).toList(),
        Objects.requireNonNull(found.hits().total()).value(),
        next);
  }

  private Item item(WorkDocument file, Map<String, Optional<String>> known) {
    return new Item(
        file.caseId(),
        known.getOrDefault(file.caseId(), Optional.empty()),
        unions.named(new UnionCode(file.union())),
        file.openSince(),
        file.lastOn(),
        file.lastVisitedOn(),
        file.nextDue());
  }
}
