package org.warmledger.query.approvals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.platform.web.Caller;
import org.warmledger.platform.web.Page;
import org.warmledger.query.approvals.ApprovalView.Kind;
import org.warmledger.query.casedetails.FileAids;
import org.warmledger.query.casesearch.CaseNames;
import org.warmledger.query.disbursements.Disbursements;
import org.warmledger.query.findings.OpenFindings;
import org.warmledger.query.funds.FundLookup;
import org.warmledger.query.plans.PlanBook;
import org.warmledger.query.plans.PlanLookup;
import org.warmledger.query.projection.Freshness;
import org.warmledger.query.projection.Readers;
import org.warmledger.query.rosters.RosterBook;
import org.warmledger.query.rosters.RosterLookup;
import org.warmledger.query.unions.Unions;
import org.warmledger.query.web.Answers;
import org.warmledger.query.web.Found;

/**
 * Answers {@code GET /api/approvals}, what waits for a second person whose act it is: rosters and
 * spending plans first, what was entered about funds, what is decided on elsewhere, then the aids
 * and repayments of one file after another, those that wait longest first. A page has as many files
 * as the limit says.
 */
@RestController
record ApprovalsApi(
    Approvals approvals,
    ApprovalViews views,
    OfOtherPages others,
    Alerts alerts,
    RosterLookup rosters,
    PlanLookup plans,
    Readers readers,
    Unions unions) {

  private static final String[] READERS = {
    Disbursements.READER, FundLookup.READER, CaseNames.READER, OpenFindings.READER, FileAids.READER
  };

  record Listing(List<ApprovalView> items, long total, Optional<String> cursor) {}

  @GetMapping("/api/approvals")
  ResponseEntity<Listing> list(
      Caller caller,
      Freshness freshness,
      @RequestParam Optional<String> union,
      @RequestParam(defaultValue = "50") int limit,
      @RequestParam Optional<String> cursor) {
    Page page = Page.of(limit, cursor);
    long position = readers.reflect(freshness, READERS);
    UnionCode asked = unions.asked(union, caller);
    return Answers.at(position).body(waiting(caller, asked, page, position));
  }

  private Listing waiting(Caller caller, UnionCode asked, Page page, long position) {
    List<RosterBook> waiting = of(Kind.ROSTER, caller, () -> rosters.waitingFor(caller, asked));
    List<PlanBook> planned = of(Kind.PLAN, caller, () -> plans.waitingFor(caller, asked));
    boolean isFirst = page.cursor().isEmpty();
    Set<String> closed = approvals.closedTo(caller, asked);
    Found<Approvals.WaitingFile> found = approvals.page(caller, asked, page, closed);
    List<WaitingMovement> entered =
        of(Kind.MOVEMENT, caller, () -> approvals.movements(caller, asked));
    List<ApprovalView> elsewhere = others.waitingFor(caller, asked, position);
    List<ApprovalView> items =
        Stream.of(
                isFirst ? views.ofRosters(waiting, caller, position) : List.<ApprovalView>of(),
                isFirst ? views.ofPlans(planned, caller) : List.<ApprovalView>of(),
                isFirst ? views.ofMovements(entered, caller) : List.<ApprovalView>of(),
                isFirst ? elsewhere : List.<ApprovalView>of(),
                views.ofAids(
                    found.items().stream().map(Approvals.WaitingFile::approvals).toList(),
                    closed,
                    caller))
            .flatMap(List::stream)
            .toList();
    return new Listing(
        alerts.beside(items, caller),
        waiting.size()
            + planned.size()
            + entered.size()
            + elsewhere.size()
            + Approvals.total(found),
        found.cursor());
  }

  /** Nothing of what is not the caller's act. */
  private static <W> List<W> of(Kind kind, Caller caller, Supplier<List<W>> waiting) {
    return kind.isActOf(caller.role()) ? waiting.get() : List.of();
  }
}
