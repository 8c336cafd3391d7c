package org.warmledger.query.rosters;

import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.warmledger.platform.web.Caller;
import org.warmledger.platform.web.Page;
import org.warmledger.query.accesslog.AccessLog;
import org.warmledger.query.accesslog.Accessed;
import org.warmledger.query.findings.OpenFindings;
import org.warmledger.query.funds.FundBook;
import org.warmledger.query.funds.FundLookup;
import org.warmledger.query.masking.Masking;
import org.warmledger.query.projection.Freshness;
import org.warmledger.query.projection.Readers;
import org.warmledger.query.unions.Unions;
import org.warmledger.query.web.Answers;
import org.warmledger.query.web.Found;

/** Answers {@code GET /api/rosters}, {@code /{id}} and {@code /{id}/lines}. */
@RestController
record RostersApi(
    RosterLookup rosters,
    RosterFindings findings,
    FundLookup funds,
    Readers readers,
    Unions unions,
    Masking masking,
    AccessLog log) {

  record Listing<T>(List<T> items, Optional<String> cursor) {}

  @GetMapping("/api/rosters")
  ResponseEntity<Listing<RosterView>> list(
      Caller caller,
      Freshness freshness,
      @RequestParam Optional<String> union,
      @RequestParam Optional<RosterState> state,
      @RequestParam(defaultValue = "50") int limit,
      @RequestParam Optional<String> cursor) {
    Page page = Page.of(limit, cursor);
    long position = readers.reflect(freshness, RosterLookup.READER, Unions.READER);
    Found<RosterBook> found = rosters.list(unions.asked(union, caller), state, page);
    return Answers.at(position)
        .body(new Listing<>(found.items().stream().map(this::view).toList(), found.cursor()));
  }

  private RosterView view(RosterBook roster) {
    return RosterView.of(
        roster, unions.named(roster.union().code()), Optional.empty(), Optional.empty());
  }

  private RosterView whole(RosterBook roster, Caller caller) {
    return RosterView.of(
        roster,
        unions.named(roster.union().code()),
        Optional.of(rosters.repeats(roster, caller)),
        Optional.of(roster)
            .filter(one -> one.state() == RosterState.DRAWN_UP)
            .map(one -> findings.of(one, caller)));
  }

  /**
   * Its ETag is of what a decision is made on: while one is due, of its fund and of the files of
   * its lines as well. Whoever looks at it looks at the files of its lines, and is noted with them.
   */
  @GetMapping("/api/rosters/{id}")
  ResponseEntity<RosterView> one(Caller caller, Freshness freshness, @PathVariable String id) {
    long position =
        readers.reflect(freshness, RosterLookup.READER, FundLookup.READER, OpenFindings.READER);
    RosterBook roster = rosters.of(id, caller);
    Optional<Long> fund =
        Optional.of(roster)
            .filter(RosterBook::waitsForADecision)
            .flatMap(one -> funds.find(one.fund()))
            .map(FundBook::version);
    log.note(caller, Accessed.LIST, "rosters/" + id, 1, rosters.files(roster.rosterId()));
    return Answers.at(position)
        .eTag(Answers.etag(roster.version(), fund, position))
        .body(whole(roster, caller));
  }

  @GetMapping("/api/rosters/{id}/lines")
  ResponseEntity<Listing<LineView>> lines(
      Caller caller,
      Freshness freshness,
      @PathVariable String id,
      @RequestParam Optional<LineState> state,
      @RequestParam(defaultValue = "100") int limit,
      @RequestParam Optional<String> cursor) {
    Page page = Page.of(limit, cursor);
    long position = readers.reflect(freshness, RosterLookup.READER);
    RosterBook roster = rosters.of(id, caller);
    Found<Line> found = rosters.lines(roster.rosterId(), state, page);
    List<LineView> lines = lines(found.items(), masking.lens(caller));
    log.note(
        caller,
        Accessed.SEARCH,
        roster.rosterId(),
        lines.size(),
        lines.stream().map(LineView::caseId).toList());
    return Answers.at(position).body(new Listing<>(lines, found.cursor()));
  }

  private static List<LineView> lines(List<Line> lines, Masking.Lens lens) {
    return lines.stream().map(line -> LineView.of(line, lens)).toList();
  }
}
