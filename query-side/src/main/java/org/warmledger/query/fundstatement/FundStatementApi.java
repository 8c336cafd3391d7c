package org.warmledger.query.fundstatement;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.warmledger.platform.web.Caller;
import org.warmledger.platform.web.Page;
import org.warmledger.query.disbursements.Disbursements;
import org.warmledger.query.fundbook.Movement;
import org.warmledger.query.funds.FundBook;
import org.warmledger.query.funds.FundLookup;
import org.warmledger.query.projection.Freshness;
import org.warmledger.query.projection.ReadStore;
import org.warmledger.query.projection.Readers;
import org.warmledger.query.web.Answers;
import org.warmledger.query.web.Found;
import org.warmledger.query.web.Period;
import org.warmledger.query.web.Queries;
import org.warmledger.query.web.Search;

/** Answers {@code GET /api/funds/{code}/statement} and {@code …/entries}. */
@RestController
record FundStatementApi(
    FundLookup funds,
    Statements statements,
    Disbursements disbursements,
    ReadStore store,
    Readers readers) {

  record Listing(List<EntryView> items, Optional<String> cursor) {}

  @GetMapping("/api/funds/{code}/statement")
  ResponseEntity<Statement> statement(
      Caller caller,
      Freshness freshness,
      @PathVariable String code,
      @RequestParam Optional<LocalDate> from,
      @RequestParam Optional<LocalDate> to) {
    Period period = new Period(from, to);
    long position = readers.reflect(freshness, FundLookup.READER);
    FundBook fund = funds.of(code, caller);
    return Answers.at(position).body(statements.of(fund, period.from(), period.to()));
  }

  /** The events behind the figures; the fund's own postings of its commitments only on demand. */
  @GetMapping("/api/funds/{code}/entries")
  ResponseEntity<Listing> entries(
      Caller caller,
      Freshness freshness,
      @PathVariable String code,
      @RequestParam Optional<LocalDate> from,
      @RequestParam Optional<LocalDate> to,
      @RequestParam Optional<Movement> movement,
      @RequestParam(defaultValue = "DETAIL") Entry.Level level,
      @RequestParam(defaultValue = "100") int limit,
      @RequestParam Optional<String> cursor) {
    Period period = new Period(from, to);
    Page page = Page.of(limit, cursor);
    long position = readers.reflect(freshness, FundLookup.READER, Disbursements.READER);
    FundBook fund = funds.of(code, caller);
    Search entriesOf =
        Search.in(EntryModel.INDEX)
            .where(Queries.term("fund", fund.fund()), Queries.term("level", level.name()))
            .where(period.on("occurredOn"))
            .where(movement.map(FundStatementApi::moved));
    return Answers.at(position).body(listing(entriesOf, page));
  }

  /** A figure is what moved but for what was taken back: both are behind it. */
  private static Query moved(Movement movement) {
    return Queries.anyOf(
        "movement", movement.withItsReversal().stream().map(Movement::name).toList());
  }

  private Listing listing(Search entriesOf, Page page) {
    Found<Entry> found =
        entriesOf
            .by("occurredOn", SortOrder.Asc)
            .by("position", SortOrder.Asc)
            .page(store, page, Entry.class);
    List<Entry> entries = found.items();
    Map<String, String> cases =
        disbursements.casesOf(
            entries.stream().flatMap(entry -> entry.told().commitment().stream()).toList());
    return new Listing(
        entries.stream().map(entry -> EntryView.of(entry, cases)).toList(), found.cursor());
  }
}
