package org.warmledger.query.findings;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.warmledger.platform.web.Caller;
import org.warmledger.query.projection.ReadStore;
import org.warmledger.query.web.Page;

/** Asks for findings: filters, a page and counts by check in one request. */
@Component
class FindingSearch {

  static final String COUNTS = "counts";

  private static final int MOST_CODES = 40;

  /**
   * What is asked for.
   *
   * @param code of a check, whole or by its number
   * @param subject id of the file, fund, roster or member of staff, or a file that is evidence
   */
  record Question(
      Optional<String> code,
      Optional<String> union,
      Optional<FindingState> state,
      Optional<String> subject) {}

  private final ReadStore store;

  FindingSearch(ReadStore store) {
    this.store = store;
  }

  /** A finding of the caller's union or one below it. */
  Optional<FindingDocument> find(Caller caller, String findingId) {
    return store
        .get(FindingModel.INDEX, findingId, FindingDocument.class)
        .filter(finding -> finding.unions().contains(caller.union().value()));
  }

  SearchResponse<FindingDocument> find(Caller caller, Question question, Page page) {
    List<Query> within = new ArrayList<>();
    within.add(term("unions", caller.union().value()));
    question.union().ifPresent(union -> within.add(term("unions", union)));
    question.state().ifPresent(state -> within.add(term("state", state.name())));
    question.subject().ifPresent(subject -> within.add(about(subject)));
    SearchRequest request =
        SearchRequest.of(
            search -> {
              search
                  .index(FindingModel.INDEX.name())
                  .size(page.limit())
                  .trackTotalHits(hits -> hits.enabled(true))
                  .query(query -> query.bool(all -> all.filter(within)))
                  // Counts go over every check, so that one can change one's mind.
                  .aggregations(
                      COUNTS,
                      Aggregation.of(of -> of.terms(terms -> terms.field("code").size(MOST_CODES))))
                  .sort(by("raisedOn", SortOrder.Desc), by("findingId", SortOrder.Asc));
              question.code().ifPresent(code -> search.postFilter(check(code)));
              if (!page.after().isEmpty()) {
                search.searchAfter(page.after().stream().map(FindingSearch::value).toList());
              }
              return search;
            });
    return store.search(request, FindingDocument.class);
  }

  private static Query check(String code) {
    return code.length() > 3
        ? term("code", code)
        : Query.of(query -> query.prefix(prefix -> prefix.field("code").value(code + "_")));
  }

  private static Query about(String subject) {
    return Query.of(
        query ->
            query.bool(
                either ->
                    either.should(term("subjectId", subject)).should(term("caseId", subject))));
  }

  private static Query term(String field, String value) {
    return Query.of(query -> query.term(term -> term.field(field).value(value)));
  }

  private static SortOptions by(String field, SortOrder order) {
    return SortOptions.of(options -> options.field(sort -> sort.field(field).order(order)));
  }

  private static FieldValue value(Object value) {
    return switch (value) {
      case Integer number -> FieldValue.of(number.longValue());
      case Long number -> FieldValue.of(number.longValue());
      case String text -> FieldValue.of(text);
      default -> throw Page.malformed("cursor");
    };
  }
}
