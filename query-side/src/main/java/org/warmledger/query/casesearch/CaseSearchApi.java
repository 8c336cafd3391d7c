package org.warmledger.query.casesearch;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch.core.search.Hit;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.values.Money;
import org.warmledger.platform.description.Refuses;
import org.warmledger.platform.web.Caller;
import org.warmledger.platform.web.Page;
import org.warmledger.query.accesslog.AccessLog;
import org.warmledger.query.accesslog.Accessed;
import org.warmledger.query.files.FilesKept;
import org.warmledger.query.masking.ShownHardship;
import org.warmledger.query.projection.Freshness;
import org.warmledger.query.projection.Readers;
import org.warmledger.query.unions.NamedUnion;
import org.warmledger.query.unions.Unions;
import org.warmledger.query.web.Aggregates;
import org.warmledger.query.web.Answers;
import org.warmledger.query.web.Found;

/** Answers {@code GET /api/cases}. */
@RestController
record CaseSearchApi(
    CaseSearch search, AskedNumbers numbers, Readers readers, Unions unions, AccessLog log) {

  private static final int LONGEST_QUESTION = 200;

  record Item(
      @JsonUnwrapped SearchRow.ToldCase row,
      boolean erased,
      NamedUnion union,
      String primaryCause,
      List<String> secondaryCauses,
      Money aidTotal,
      Optional<StaffId> assignee,
      Map<String, List<String>> highlights) {}

  record Value(String value, long count, Optional<String> name) {}

  record Listing(
      List<Item> items, long total, Map<String, List<Value>> facets, Optional<String> cursor) {}

  @Refuses(
      value = HttpStatus.FORBIDDEN,
      codes = {"PURPOSE_REQUIRED", "ROLE_REQUIRED"})
  @GetMapping("/api/cases")
  ResponseEntity<Listing> find(
      Caller caller,
      Freshness freshness,
      @RequestParam(defaultValue = "") String q,
      @RequestParam Optional<String> sort,
      @RequestParam(defaultValue = "20") int limit,
      @RequestParam Optional<String> cursor,
      @RequestParam Optional<String> fields,
      @ModelAttribute CaseFilters.CasesAsked asked) {
    if (q.length() > LONGEST_QUESTION) {
      throw Page.malformed("q");
    }
    Optional<String> number = numbers.in(q).map(AskedNumber::asked);
    number.ifPresent(whole -> log.requireTask(caller, "cases", whole));
    Page page = Page.of(limit, cursor);
    long position = readers.reflect(freshness, FilesKept.READER, Unions.READER);
    CaseFilters filters = CaseFilters.of(asked, caller, unions);
    Found<CaseSearch.FoundFile> found = search.find(caller, q, filters, sort, page);
    Listing answer = listing(found, caller);
    log.note(
        caller,
        Accessed.SEARCH,
        "cases",
        answer.items().size(),
        answer.items().stream().map(item -> item.row().caseId()).toList(),
        number);
    return Answers.at(position).body(answer);
  }

  private Listing listing(Found<CaseSearch.FoundFile> found, Caller caller) {
    return new Listing(
        found.hits().stream().map(hit -> item(hit, caller)).toList(),
        found.total(),
        facets(found.figures()),
        found.cursor());
  }

  private Item item(Hit<CaseSearch.FoundFile> hit, Caller caller) {
    CaseSearch.FoundFile file = Objects.requireNonNull(hit.source());
    SearchRow row = file.search();
    return new Item(
        row.told(),
        row.told().name().isEmpty(),
        unions.named(new UnionCode(row.union())),
        ShownHardship.cause(row.primaryCause(), caller.sight()),
        row.causes().stream()
            .skip(1)
            .map(cause -> ShownHardship.cause(cause, caller.sight()))
            .toList(),
        new Money(row.aidFen()),
        file.assignee(),
        Marked.of(SearchSection.plain(hit.highlight()), row.told().name(), caller.sight()));
  }

  private Map<String, List<Value>> facets(Map<String, Aggregate> aggregates) {
    Map<String, List<Value>> facets = new LinkedHashMap<>();
    for (String name : CaseFilters.FACETS.keySet()) {
      if (!aggregates.containsKey(name)) {
        facets.put(name, List.of());
        continue;
      }
      Map<String, Aggregate> within = Aggregates.get(aggregates, name).filter().aggregations();
      facets.put(
          name,
          Aggregates.each(within, CaseSearch.FACET).stream()
              .map(bucket -> value(name, bucket.key().stringValue(), bucket.docCount()))
              .toList());
    }
    return facets;
  }

  private Value value(String facet, String value, long count) {
    Optional<String> name =
        facet.equals("union")
            ? Optional.of(unions.named(new UnionCode(value)).name())
            : Optional.empty();
    return new Value(value, count, name);
  }
}
