package org.warmledger.query.trace;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.warmledger.events.lists.FundingSource;
import org.warmledger.events.values.Goods;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.Share;
import org.warmledger.platform.web.Caller;
import org.warmledger.query.accesslog.AccessLog;
import org.warmledger.query.accesslog.Accessed;
import org.warmledger.query.appropriations.Appropriations;
import org.warmledger.query.appropriations.Flow;
import org.warmledger.query.approvals.FirstHands;
import org.warmledger.query.casesearch.CaseNames;
import org.warmledger.query.disbursements.DisbursementView;
import org.warmledger.query.disbursements.DisbursementViews;
import org.warmledger.query.disbursements.Disbursements;
import org.warmledger.query.disbursements.Row;
import org.warmledger.query.disbursements.book.Booking;
import org.warmledger.query.funds.FundBook;
import org.warmledger.query.funds.FundLookup;
import org.warmledger.query.projection.Freshness;
import org.warmledger.query.projection.Readers;
import org.warmledger.query.rosters.RosterLookup;
import org.warmledger.query.steps.Step;
import org.warmledger.query.steps.StepKind;
import org.warmledger.query.steps.StepView;
import org.warmledger.query.steps.Steps;
import org.warmledger.query.web.Answers;

/**
 * Answers {@code GET /api/disbursements/{id}/trace}: a look-up by id for the disbursement and one
 * for each level of the tree its money came down, however large the ledger is.
 */
@RestController
record TraceApi(
    Disbursements disbursements,
    DisbursementViews views,
    Appropriations appropriations,
    FundLookup funds,
    RosterLookup rosters,
    Steps steps,
    Entering entering,
    Readers readers,
    AccessLog log) {

  /** A share of one appropriation, and where that entered the ledger. */
  record Origin(
      String appropriationId,
      Optional<String> fund,
      Optional<FundingSource> source,
      Optional<String> projectReference,
      Optional<String> campaign,
      Money money,
      List<Goods> goods,
      Optional<StepView> step) {}

  record Trace(DisbursementView disbursement, List<Origin> appropriations, List<StepView> steps) {}

  @GetMapping("/api/disbursements/{id}/trace")
  ResponseEntity<Trace> trace(Caller caller, Freshness freshness, @PathVariable String id) {
    long position =
        readers.reflect(freshness, Disbursements.READER, FundLookup.READER, CaseNames.READER);
    Disbursements.Whole found = disbursements.find(id, caller).orElseThrow(Answers::notFound);
    log.note(caller, Accessed.TRACE, found.row().id(), 1, Row.files(List.of(found.row())));
    List<Share> shares = found.row().given().booking().map(Booking::shares).orElse(List.of());
    List<Flow> flows =
        found.row().given().booking().map(book -> flows(book, shares)).orElse(List.of());
    Map<String, FundBook> books = funds.all(flows.stream().map(Flow::fund).distinct().toList());
    List<Step> ofRoster =
        found.row().given().given().roster().map(rosters::stepsOf).orElse(List.of());
    Decided decided = Decided.of(found.steps(), ofRoster, steps::event);
    List<Step> way =
        way(Stream.concat(decided.steps().stream(), ofRoster.stream()).toList(), flows, books)
            .toList();
    Map<Long, FirstHands.Before> entered = entering.of(way);
    Function<Step, StepView> shown =
        step ->
            decided.with(
                steps.event(step),
                shown(steps.view(step, caller), Optional.ofNullable(entered.get(step.position()))));
    return Answers.at(position)
        .body(
            new Trace(
                views.of(List.of(found.row())).getFirst(),
                shares.stream().map(share -> origin(share, flows, books, shown)).toList(),
                way.stream().map(shown).toList()));
  }

  private static StepView shown(StepView step, Optional<FirstHands.Before> before) {
    return step.after(
        before.map(FirstHands.Before::enteredBy), before.flatMap(FirstHands.Before::secondedBy));
  }

  private List<Flow> flows(Booking book, List<Share> shares) {
    Set<String> ids = new LinkedHashSet<>();
    shares.forEach(share -> ids.add(share.appropriation().value()));
    return appropriations.upwards(ids, book.fund().value());
  }

  private static Origin origin(
      Share share, List<Flow> flows, Map<String, FundBook> books, Function<Step, StepView> shown) {
    String id = share.appropriation().value();
    Optional<Flow> root =
        flows.stream().filter(flow -> flow.root() && flow.appropriation().equals(id)).findFirst();
    Optional<FundBook> book = root.flatMap(flow -> Optional.ofNullable(books.get(flow.fund())));
    return new Origin(
        id,
        root.map(Flow::fund),
        root.flatMap(Flow::origin).map(Flow.FromOutside::source),
        book.map(FundBook::projectReference),
        root.flatMap(Flow::origin).flatMap(Flow.FromOutside::campaign),
        share.money(),
        share.goods(),
        root.flatMap(Flow::origin).map(Flow.FromOutside::step).map(shown));
  }

  /** From where the money entered down to the signature. */
  private static Stream<Step> way(List<Step> acts, List<Flow> flows, Map<String, FundBook> books) {
    long committed =
        acts.stream()
            .filter(step -> step.kind() == StepKind.COMMITMENT)
            .mapToLong(Step::position)
            .min()
            .orElse(Long.MAX_VALUE);
    // One transfer may bring shares of several appropriations.
    Set<Step> before = new LinkedHashSet<>();
    flows.forEach(
        flow -> {
          flow.origin().map(Flow.FromOutside::step).ifPresent(before::add);
          flow.arrivals().stream()
              .map(Flow.Arrival::step)
              .filter(step -> step.position() < committed)
              .forEach(before::add);
        });
    books.values().forEach(book -> before.add(book.opened()));
    return Stream.concat(
        before.stream().sorted(Comparator.comparing(Step::kind).thenComparing(Step::position)),
        acts.stream().sorted(Comparator.comparing(Step::position)));
  }
}
