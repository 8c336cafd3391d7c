package org.warmledger.query.findings;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.util.NamedValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.lists.Severity;
import org.warmledger.platform.web.Caller;
import org.warmledger.platform.web.Page;
import org.warmledger.platform.web.Role;
import org.warmledger.query.projection.ReadStore;
import org.warmledger.query.web.Aggregates;
import org.warmledger.query.web.Found;
import org.warmledger.query.web.Queries;
import org.warmledger.query.web.Search;

/** Asks for findings: filters, a page and counts by check in one request. */
@Component
record FindingSearch(ReadStore store) {

  static final String COUNTS = "counts";
  static final String GROUPS = "groups";
  static final String HOW_MANY = "howMany";
  static final String DUE = "due";
  static final String UNION = "of";

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
      Optional<Charge> inCharge,
      Optional<String> subject) {

    /** As it was asked; what is blank was not. */
    static Question of(Caller caller, UnionCode union, FindingsAsked asked) {
      return new Question(
          given(asked.code()),
          union,
          asked.state(),
          asked.severity(),
          given(asked.inCharge()).map(account -> Charge.of(account, caller)),
          given(asked.subject()));
    }

    private static Optional<String> given(Optional<String> parameter) {
      return parameter.filter(text -> !text.isBlank());
    }
  }

  /**
   * Whose work it is.
   *
   * @param tasks the role and union whose work it is by default, where it is that of who asks
   */
  record Charge(String account, Optional<Tasks> tasks) {

    record Tasks(Role role, UnionCode union) {}

    static Charge of(String account, Caller caller) {
      return new Charge(
          account,
          Optional.of(new Tasks(caller.role(), caller.union()))
              .filter(own -> account.equals(caller.id().value())));
    }
  }

  /** A finding of the caller's union or one below it. */
  Optional<FindingDocument> find(Caller caller, String findingId) {
    return store
        .get(FindingModel.INDEX, findingId, FindingDocument.class)
        .filter(finding -> finding.unions().contains(caller.union().value()));
  }

  Found<FindingDocument> find(Question question, Page page) {
    return asked(question)
        // Counts go over every check, so that one can change one's mind.
        .figure(COUNTS, Aggregates.per("code", MOST_CODES, Map.of()))
        .showing(question.code().map(FindingSearch::check))
        .by("raisedOn", SortOrder.Desc)
        .by("findingId", SortOrder.Asc)
        .counted()
        .page(store, page, FindingDocument.class);
  }

  /**
   * What was found by file and check, what is due first before the others; as many as there are up
   * to a limit.
   */
  Map<String, Aggregate> groups(Question question, int most) {
    return asked(question)
        .where(question.code().map(FindingSearch::check))
        .figure(GROUPS, perGroup(most))
        .figure(HOW_MANY, Aggregation.of(all -> all.cardinality(by -> by.field("group"))))
        .figures(store);
  }

  private static Aggregation perGroup(int most) {
    Map<String, Aggregation> of =
        Map.of(
            DUE, Aggregation.of(first -> first.min(day -> day.field("dueOn"))),
            UNION, Aggregates.per("union", 1, Map.of()));
    return Aggregation.of(
        each ->
            each.terms(
                    by ->
                        by.field("group")
                            .size(most)
                            .order(
                                NamedValue.of(DUE, SortOrder.Asc),
                                NamedValue.of("_key", SortOrder.Asc)))
                .aggregations(of));
  }

  private static Search asked(Question question) {
    return Search.in(FindingModel.INDEX)
        .where(Queries.term("unions", question.union().value()))
        .where(question.state().map(state -> Queries.term("state", state.name())))
        .where(question.severity().map(how -> Queries.term("severity", how.name())))
        .where(question.inCharge().map(FindingSearch::charged))
        .where(question.subject().map(List::of).map(Concerned::byAny));
  }

  private static Query charged(Charge charge) {
    Query named = Queries.term("inCharge", charge.account());
    return charge
        .tasks()
        .map(
            own ->
                Queries.any(
                    named,
                    Queries.all(
                        Queries.term("inChargeRole", own.role().claim()),
                        Queries.term("union", own.union().value()),
                        Queries.not(Queries.exists("inCharge")))))
        .orElse(named);
  }

  private static Query check(String code) {
    return code.length() > 3
        ? Queries.term("code", code)
        : Query.of(query -> query.prefix(prefix -> prefix.field("code").value(code + "_")));
  }
}
