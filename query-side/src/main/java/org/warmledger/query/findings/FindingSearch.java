package org.warmledger.query.findings;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.lists.Severity;
import org.warmledger.platform.web.Caller;
import org.warmledger.query.projection.ReadStore;
import org.warmledger.query.web.Aggregates;
import org.warmledger.query.web.Found;
import org.warmledger.query.web.Page;
import org.warmledger.query.web.Queries;
import org.warmledger.query.web.Search;

/** Asks for findings: filters, a page and counts by check in one request. */
@Component
record FindingSearch(ReadStore store) {

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
      UnionCode union,
      Optional<FindingState> state,
      Optional<Severity> severity,
      Optional<String> inCharge,
      Optional<String> subject) {}

  /** A finding of the caller's union or one below it. */
  Optional<FindingDocument> find(Caller caller, String findingId) {
    return store
        .get(FindingModel.INDEX, findingId, FindingDocument.class)
        .filter(finding -> finding.unions().contains(caller.union().value()));
  }

  Found<FindingDocument> find(Question question, Page page) {
    return Search.in(FindingModel.INDEX)
        .where(Queries.term("unions", question.union().value()))
        .where(question.state().map(state -> Queries.term("state", state.name())))
        .where(question.severity().map(how -> Queries.term("severity", how.name())))
        .where(question.inCharge().map(who -> Queries.term("inCharge", who)))
        .where(question.subject().map(FindingSearch::about))
        // Counts go over every check, so that one can change one's mind.
        .figure(COUNTS, Aggregates.per("code", MOST_CODES, Map.of()))
        .showing(question.code().map(FindingSearch::check))
        .by("raisedOn", SortOrder.Desc)
        .by("findingId", SortOrder.Asc)
        .counted()
        .page(store, page, FindingDocument.class);
  }

  private static Query check(String code) {
    return code.length() > 3
        ? Queries.term("code", code)
        : Query.of(query -> query.prefix(prefix -> prefix.field("code").value(code + "_")));
  }

  private static Query about(String subject) {
    return Queries.any(Queries.term("subjectId", subject), Queries.term("caseId", subject));
  }
}
