package org.warmledger.query.casesearch;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Highlight;
import co.elastic.clients.elasticsearch.core.search.HighlightField;
import co.elastic.clients.elasticsearch.core.search.HighlighterEncoder;
import co.elastic.clients.util.NamedValue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.warmledger.events.sealing.KeyedHash;
import org.warmledger.platform.web.Caller;
import org.warmledger.query.projection.ReadStore;
import org.warmledger.query.web.Page;

/** Asks the index: words, filters, facets and marks in one request. */
@Component
class CaseSearch {

  static final String FACET = "facet";
  private static final int MOST_VALUES = 500;
  private static final int FRAGMENT = 80;

  private final ReadStore store;
  private final KeyedHash hash;

  CaseSearch(ReadStore store, KeyedHash hash) {
    this.store = store;
    this.hash = hash;
  }

  SearchResponse<SearchRow> find(
      Caller caller, String typed, Filters filters, Optional<String> sort, Page page) {
    Words words = new Words(typed, hash);
    SearchRequest request =
        SearchRequest.of(
            search -> {
              search
                  .index(SearchModel.INDEX.name())
                  .size(page.limit())
                  .trackTotalHits(hits -> hits.enabled(true))
                  .source(source -> source.filter(filter -> filter.includes(SearchRow.FIELDS)))
                  .query(scoped(caller, words))
                  .postFilter(post -> post.bool(all -> all.filter(filters.all())))
                  .aggregations(facets(filters))
                  .sort(Order.of(sort, !words.isEmpty()));
              if (!page.after().isEmpty()) {
                search.searchAfter(page.after().stream().map(CaseSearch::value).toList());
              }
              if (!words.isEmpty()) {
                search.highlight(marks(caller, words));
              }
              return search;
            });
    return store.search(request, SearchRow.class);
  }

  private static FieldValue value(Object value) {
    return switch (value) {
      case Integer number -> FieldValue.of(number.longValue());
      case Long number -> FieldValue.of(number.longValue());
      case Double number -> FieldValue.of(number.doubleValue());
      case String text -> FieldValue.of(text);
      default -> throw Page.malformed("cursor");
    };
  }

  private static Query scoped(Caller caller, Words words) {
    Query scope =
        Query.of(query -> query.term(term -> term.field("unions").value(caller.union().value())));
    return Query.of(
        query ->
            query.bool(
                both ->
                    words.isEmpty() ? both.filter(scope) : both.filter(scope).must(words.query())));
  }

  /** Each facet counts within all filters but its own, so that one can change one's mind. */
  private static Map<String, Aggregation> facets(Filters filters) {
    Map<String, Aggregation> facets = new HashMap<>();
    Filters.FACETS.forEach(
        (name, field) ->
            facets.put(
                name,
                Aggregation.of(
                    facet ->
                        facet
                            .filter(within -> within.bool(all -> all.filter(filters.allBut(name))))
                            .aggregations(
                                FACET,
                                values ->
                                    values.terms(terms -> terms.field(field).size(MOST_VALUES))))));
    return facets;
  }

  /** An address is marked only for those who may see it whole. */
  private static Highlight marks(Caller caller, Words words) {
    List<String> fields =
        Stream.of("names", "employer", "notes", "address")
            .filter(field -> caller.seesInFull() || !field.equals("address"))
            .toList();
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
                        .map(field -> NamedValue.of(field, mark(words.marks(field))))
                        .toList()));
  }

  private static HighlightField mark(Query marks) {
    return HighlightField.of(field -> field.highlightQuery(Objects.requireNonNull(marks)));
  }
}
