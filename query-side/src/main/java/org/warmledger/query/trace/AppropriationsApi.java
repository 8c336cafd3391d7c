package org.warmledger.query.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.warmledger.events.FundReceived;
import org.warmledger.events.values.Share;
import org.warmledger.platform.web.Caller;
import org.warmledger.platform.web.Page;
import org.warmledger.query.accesslog.AccessLog;
import org.warmledger.query.accesslog.Accessed;
import org.warmledger.query.appropriations.Appropriations;
import org.warmledger.query.appropriations.Flow;
import org.warmledger.query.casesearch.CaseNames;
import org.warmledger.query.disbursements.DisbursementView;
import org.warmledger.query.disbursements.DisbursementViews;
import org.warmledger.query.disbursements.Disbursements;
import org.warmledger.query.disbursements.Row;
import org.warmledger.query.disbursements.book.Booking;
import org.warmledger.query.fundbook.HoldingsView;
import org.warmledger.query.funds.FundBook;
import org.warmledger.query.funds.FundLookup;
import org.warmledger.query.projection.Freshness;
import org.warmledger.query.projection.Readers;
import org.warmledger.query.steps.Steps;
import org.warmledger.query.unions.Unions;
import org.warmledger.query.web.Answers;
import org.warmledger.query.web.Fen;
import org.warmledger.query.web.Found;

/** Answers {@code GET /api/appropriations/{id}}. */
@RestController
record AppropriationsApi(
    Appropriations appropriations,
    Disbursements disbursements,
    DisbursementViews views,
    FundLookup funds,
    Steps steps,
    Unions unions,
    Readers readers,
    AccessLog log) {

  @GetMapping("/api/appropriations/{id}")
  ResponseEntity<AppropriationView> one(
      Caller caller,
      Freshness freshness,
      @PathVariable String id,
      @RequestParam(defaultValue = "50") int limit,
      @RequestParam Optional<String> cursor) {
    Page page = Page.of(limit, cursor);
    long position =
        readers.reflect(freshness, FundLookup.READER, Disbursements.READER, CaseNames.READER);
    List<Flow> all = appropriations.flows(id);
    List<Flow> ours = all.stream().filter(flow -> caller.mayTouch(flow.union())).toList();
    if (ours.isEmpty()) {
      throw Answers.notFound();
    }
    Found<Row> found = disbursements.ofAppropriation(id, caller, page);
    List<Row> rows = found.items();
    log.note(caller, Accessed.TRACE, id, rows.size(), Row.files(rows));
    Disbursements.Persons persons = disbursements.personsOf(id, caller);
    Optional<Flow> root = all.stream().filter(Flow::root).findFirst();
    return Answers.at(position)
        .body(
            new AppropriationView(
                entered(id, root, caller),
                root.filter(flow -> caller.mayTouch(flow.union())).map(this::received),
                flow(ours),
                persons.counted(),
                persons.areMore(),
                given(id, rows),
                found.cursor()));
  }

  private AppropriationView.Entered entered(String id, Optional<Flow> root, Caller caller) {
    Optional<FundBook> book = root.map(Flow::fund).flatMap(funds::find);
    Optional<Flow.FromOutside> origin = root.flatMap(Flow::origin);
    return new AppropriationView.Entered(
        id,
        root.map(Flow::fund),
        book.map(FundBook::name),
        root.map(flow -> unions.named(flow.union().code())),
        origin.map(Flow.FromOutside::source),
        book.map(FundBook::projectReference),
        origin.flatMap(Flow.FromOutside::campaign),
        origin.map(Flow.FromOutside::voucher),
        origin.map(from -> steps.view(from.step(), caller)));
  }

  /** What entered from outside; what came back from below since is no part of it. */
  private AppropriationView.Received received(Flow root) {
    List<Share> shares = root.origin().map(origin -> shares(root, origin)).orElse(List.of());
    return new AppropriationView.Received(
        new Fen(Share.moneyOf(shares).fen()), Share.goodsOf(shares));
  }

  private List<Share> shares(Flow root, Flow.FromOutside origin) {
    FundReceived event = (FundReceived) steps.event(origin.step());
    return event.shares().stream()
        .filter(share -> share.appropriation().value().equals(root.appropriation()))
        .toList();
  }

  private List<AppropriationView.InFund> flow(List<Flow> ours) {
    Map<String, FundLookup.FundName> named = funds.named(ours.stream().map(Flow::fund).toList());
    return ours.stream()
        .map(
            flow ->
                new AppropriationView.InFund(
                    flow.fund(),
                    Optional.ofNullable(named.get(flow.fund()))
                        .map(FundLookup.FundName::name)
                        .orElse(flow.fund()),
                    unions.named(flow.union().code()),
                    HoldingsView.of(flow.holdings())))
        .toList();
  }

  private List<AppropriationView.Disbursed> given(String id, List<Row> rows) {
    List<DisbursementView> shown = views.of(rows);
    List<AppropriationView.Disbursed> given = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Optional<Booking> book = rows.get(i).given().booking();
      given.add(
          new AppropriationView.Disbursed(
              shown.get(i),
              part(id, book.map(Booking::shares).orElse(List.of())),
              part(id, book.map(Booking::refunded).orElse(List.of()))));
    }
    return given;
  }

  private static AppropriationView.Amount part(String id, List<Share> shares) {
    List<Share> ours =
        shares.stream().filter(share -> share.appropriation().value().equals(id)).toList();
    return new AppropriationView.Amount(new Fen(Share.moneyOf(ours).fen()), Share.goodsOf(ours));
  }
}
