package org.warmledger.query.casesearch;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.search.Highlight;
import co.elastic.clients.elasticsearch.core.search.HighlightField;
import co.elastic.clients.elasticsearch.core.search.HighlighterEncoder;
import co.elastic.clients.util.NamedValue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.sealing.KeyedHash;
import org.warmledger.platform.web.Caller;
import org.warmledger.platform.web.Page;
import org.warmledger.query.assignments.AssignedTo;
import org.warmledger.query.files.FilesKept;
import org.warmledger.query.projection.ReadStore;
import org.warmledger.query.web.Aggregates;
import org.warmledger.query.web.Found;
import org.warmledger.query.web.Queries;
import org.warmledger.query.web.Search;

/** Asks the index: words, filters, facets and marks in one request. */
@Component
record CaseSearch(ReadStore store, KeyedHash hash) {

  /** What the document of a file says to whoever searches. */
  record FoundFile(SearchRow search, Optional<AssignedTo> assigned) {
    static final List<String> FIELDS =
        Stream.concat(SearchSection.PART.at(SearchRow.FIELDS).stream(), AssignedTo.FIELDS.stream())
            .toList();

    Optional<StaffId> assignee() {
      return assigned.flatMap(AssignedTo::to);
    }
  }

  static final String FACET = "facet";
  private static final int MOST_VALUES = 500;
  private static final int FRAGMENT = 80;

  Found<FoundFile> find(
      Caller caller, String typed, CaseFilters filters, Optional<String> sort, Page page) {
    SearchWords words = new SearchWords(typed, hash, open(caller));
    return Search.in(FilesKept.INDEX)
        .where(scoped(caller, words))
        .only(FoundFile.FIELDS)
        .showing(Optional.of(Queries.all(filters.all())))
        .also(request -> request.aggregations(facets(caller, filters)))
        .also(
            request -> {
              if (!words.isEmpty()) {
                request.highlight(marks(caller, words));
              }
            })
        .by(Order.of(sort, !words.isEmpty()))
        .counted()
        .page(store, page, FoundFile.class);
  }

  private static Query scoped(Caller caller, SearchWords words) {
    Query scope =
        Queries.all(
            List.of(
                Queries.term(SearchSection.PART.at("unions"), caller.union().value()),
                CaseFilters.MADE));
    return Query.of(
        query ->
            query.bool(
                both ->
                    words.isEmpty() ? both.filter(scope) : both.filter(scope).must(words.query())));
  }

  /** Each facet counts within all filters but its own, so that one can change one's mind. */
  private static Map<String, Aggregation> facets(Caller caller, CaseFilters filters) {
    Map<String, Aggregation> facets = new HashMap<>();
    CaseFilters.shown(caller.sight())
        .forEach(
            (name, field) ->
                facets.put(
                    name,
                    Aggregation.of(
                        facet ->
                            facet
                                .filter(Queries.all(filters.allBut(name)))
                                .aggregations(
                                    FACET, Aggregates.per(field, MOST_VALUES, Map.of())))));
    return facets;
  }

  /** An address and what was written are looked into, and marked, for those who may read them. */
  private static Set<String> texts(Caller caller) {
    return Stream.of("employer", "address", "notes")
        .filter(field -> caller.seesInFull() || !field.equals("address"))
        .filter(field -> caller.sight().showsSensitive() || !field.equals("notes"))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Set<String> open(Caller caller) {
    return Stream.concat(
            texts(caller).stream(),
            caller.sight().showsSensitive() ? Stream.of(SearchWords.CHILDREN) : Stream.of())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Highlight marks(Caller caller, SearchWords words) {
    List<String> fields = Stream.concat(Stream.of("names"), texts(caller).stream()).toList();
    return Highlight.of(
        highlight ->
            highlight
                .encoder(HighlighterEncoder.Html)
                .preTags("<em>")
                .postTags("</em>")
                .fragmentSize(FRAGMENT)
                .numberOfFragments(2)
                .fields(
                    fields.stream()
                        .map(
                            field ->
                                NamedValue.of(
                                    SearchSection.PART.at(field), mark(words.marks(field))))
                        .toList()));
  }

  private static HighlightField mark(Query marks) {
    return HighlightField.of(field -> field.highlightQuery(Objects.requireNonNull(marks)));
  }
}
