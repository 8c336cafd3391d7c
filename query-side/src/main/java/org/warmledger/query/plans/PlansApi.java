package org.warmledger.query.plans;

import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.warmledger.platform.web.Caller;
import org.warmledger.platform.web.Page;
import org.warmledger.query.funds.FundBook;
import org.warmledger.query.funds.FundLookup;
import org.warmledger.query.projection.Freshness;
import org.warmledger.query.projection.Readers;
import org.warmledger.query.unions.Unions;
import org.warmledger.query.web.Answers;
import org.warmledger.query.web.Found;

/** Answers {@code GET /api/spending-plans} and {@code /{planId}}. */
@RestController
record PlansApi(PlanLookup plans, FundLookup funds, Readers readers, Unions unions) {

  record Listing(List<PlanView> items, Optional<String> cursor) {}

  @GetMapping("/api/spending-plans")
  ResponseEntity<Listing> list(
      Caller caller,
      Freshness freshness,
      @RequestParam Optional<String> union,
      @RequestParam Optional<PlanState> state,
      @RequestParam Optional<String> fund,
      @RequestParam(defaultValue = "50") int limit,
      @RequestParam Optional<String> cursor) {
    Page page = Page.of(limit, cursor);
    long position = readers.reflect(freshness, PlanLookup.READER, Unions.READER);
    Found<PlanBook> found = plans.list(unions.asked(union, caller), state, fund, page);
    return Answers.at(position)
        .body(new Listing(found.items().stream().map(this::view).toList(), found.cursor()));
  }

  /** Its ETag is of what a decision is made on: while it waits for one, of its fund as well. */
  @GetMapping("/api/spending-plans/{planId}")
  ResponseEntity<PlanView> one(Caller caller, Freshness freshness, @PathVariable String planId) {
    long position = readers.reflect(freshness, PlanLookup.READER, FundLookup.READER);
    PlanBook plan = plans.of(planId, caller);
    Optional<Long> fund =
        Optional.of(plan)
            .filter(one -> one.state() == PlanState.DRAWN_UP)
            .flatMap(one -> funds.find(one.fund()))
            .map(FundBook::version);
    return Answers.at(position).eTag(Answers.etag(plan.version(), fund)).body(view(plan));
  }

  private PlanView view(PlanBook plan) {
    return PlanView.of(plan, unions.named(plan.union().code()));
  }
}
