package org.warmledger.query.approvals;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.FundMove;
import org.warmledger.platform.BusinessCalendar;
import org.warmledger.platform.web.Caller;
import org.warmledger.platform.web.Page;
import org.warmledger.platform.web.PageLimit;
import org.warmledger.query.approvals.ApprovalView.Kind;
import org.warmledger.query.files.FilesKept;
import org.warmledger.query.funds.FundBook;
import org.warmledger.query.funds.FundLookup;
import org.warmledger.query.projection.ReadStore;
import org.warmledger.query.unions.Unions;
import org.warmledger.query.web.Aggregates;
import org.warmledger.query.web.Found;
import org.warmledger.query.web.Queries;
import org.warmledger.query.web.Search;

/** Finds the files with aids that somebody else than who proposed them may decide. */
@Component
record Approvals(
    ReadStore store, FundLookup funds, Payers payers, Unions unions, BusinessCalendar calendar) {

  private static final String WAITING = PendingSection.PART.at("waiting");
  private static final String OF_OTHERS = "ofOthers";
  private static final String FUND = WAITING + ".terms.fund";

  /** What the document of a file says of what waits. */
  record WaitingFile(PendingAids approvals) {
    static final List<String> FIELDS = List.of(PendingSection.PART.name());
  }

  /** As many funds as aid may wait for at once. */
  private static final int MOST_FUNDS = 1_000;

  /** The funds that aid waits for and that the caller's union may not spend (FUND_OF_OTHERS). */
  Set<String> closedTo(Caller caller, UnionCode union) {
    if (!Kind.AID.isActOf(caller.role())) {
      return Set.of();
    }
    Map<String, Aggregation> asked = Map.of(FUND, Aggregates.per(FUND, MOST_FUNDS, Map.of()));
    Map<String, Aggregate> found =
        Search.in(FilesKept.INDEX)
            .where(Queries.term(PendingSection.PART.at("unions"), union.value()))
            .figure(
                WAITING, Aggregates.nested(WAITING, OF_OTHERS, Queries.all(mine(caller)), asked))
            .figures(store);
    List<String> codes =
        Aggregates.each(ofOthers(found), FUND).stream()
            .map(bucket -> bucket.key().stringValue())
            .toList();
    return funds.all(codes).values().stream()
        .filter(fund -> !fund.isOpenTo(caller.union(), calendar.today()))
        .map(FundBook::fund)
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * A page of files.
   *
   * @param closed funds that the caller's union may not spend
   */
  Found<WaitingFile> page(Caller caller, UnionCode union, Page page, Set<String> closed) {
    Query ofOthers =
        Queries.all(Queries.all(mine(caller)), Queries.not(Queries.anyOf(FUND, closed)));
    return Search.in(FilesKept.INDEX)
        .where(
            Queries.term(PendingSection.PART.at("unions"), union.value()),
            Queries.nested(WAITING, ofOthers))
        .only(WaitingFile.FIELDS)
        .figure(
            WAITING,
            Aggregation.of(
                in ->
                    in.nested(nested -> nested.path(WAITING))
                        .aggregations(OF_OTHERS, of -> of.filter(ofOthers))))
        .by(PendingSection.PART.at("oldest"), SortOrder.Asc)
        .by(PendingSection.PART.at("caseId"), SortOrder.Asc)
        .page(store, page, WaitingFile.class);
  }

  /** What others have entered and the caller's role decides on. */
  private static List<Query> mine(Caller caller) {
    Query ofOthers = Queries.not(Queries.term(WAITING + ".proposedBy", caller.id().value()));
    if (Kind.AID.isActOf(caller.role())) {
      return List.of(ofOthers);
    }
    return List.of(
        ofOthers,
        Kind.REPAYMENT.isActOf(caller.role())
            ? Queries.exists(WAITING + ".repayment")
            : Queries.none());
  }

  /**
   * What others have entered about funds, and seconded where it takes three, the oldest first; then
   * what a union above would have back of a fund of the union, or of one below.
   */
  List<WaitingMovement> movements(Caller caller, UnionCode union) {
    List<WaitingMovement> above =
        movements(
            caller,
            Queries.term("kind", FundMove.REVERSAL.name()),
            Queries.anyOf("union", above(union)));
    return Stream.concat(
            movements(caller, Queries.term("unions", union.value())).stream(),
            above.stream().filter(one -> payers.isPaidWithin(one, union)))
        .toList();
  }

  private List<String> above(UnionCode union) {
    return Stream.iterate(
            unions.path(union), Optional::isPresent, path -> path.flatMap(Approvals::up))
        .skip(1)
        .flatMap(Optional::stream)
        .map(UnionPath::value)
        .toList();
  }

  private static Optional<UnionPath> up(UnionPath path) {
    int end = path.value().lastIndexOf('/');
    return end < 0 ? Optional.empty() : Optional.of(new UnionPath(path.value().substring(0, end)));
  }

  private List<WaitingMovement> movements(Caller caller, Query... whose) {
    return Search.in(MovementModel.INDEX)
        .where(
            Queries.term("state", WaitingMovement.State.WAITING.name()),
            Queries.all(whose),
            Queries.not(Queries.term("enteredBy", caller.id().value())),
            Queries.not(Queries.term("seconded.by", caller.id().value())))
        .by("occurredOn", SortOrder.Asc)
        .by("movementId", SortOrder.Asc)
        .first(store, PageLimit.MOST, WaitingMovement.class);
  }

  /** How many aids wait altogether, not on this page only. */
  static long total(Found<?> found) {
    return Aggregates.get(
            Aggregates.get(found.figures(), WAITING).nested().aggregations(), OF_OTHERS)
        .filter()
        .docCount();
  }

  private static Map<String, Aggregate> ofOthers(Map<String, Aggregate> figures) {
    return Aggregates.get(Aggregates.get(figures, WAITING).nested().aggregations(), OF_OTHERS)
        .filter()
        .aggregations();
  }
}
