package org.warmledger.query.disbursements;

import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.warmledger.platform.description.Refuses;
import org.warmledger.platform.web.Caller;
import org.warmledger.platform.web.Page;
import org.warmledger.query.accesslog.AccessLog;
import org.warmledger.query.accesslog.Accessed;
import org.warmledger.query.casedetails.FileAccounts;
import org.warmledger.query.casesearch.AskedNumber;
import org.warmledger.query.casesearch.CaseNames;
import org.warmledger.query.funds.FundLookup;
import org.warmledger.query.projection.Freshness;
import org.warmledger.query.projection.Readers;
import org.warmledger.query.web.Answers;
import org.warmledger.query.web.Found;

/** Answers {@code GET /api/disbursements}. */
@RestController
record DisbursementsApi(
    Disbursements disbursements,
    DisbursementViews views,
    DisbursementFilters filters,
    Readers readers,
    AccessLog log) {

  /** A page; the total is counted up to ten thousand, and said to be more beyond. */
  record Listing(
      List<DisbursementView> items, long total, boolean totalIsMore, Optional<String> cursor) {}

  @Refuses(value = HttpStatus.FORBIDDEN, codes = "PURPOSE_REQUIRED")
  @GetMapping("/api/disbursements")
  ResponseEntity<Listing> list(
      Caller caller,
      Freshness freshness,
      @RequestParam Optional<String> sort,
      @RequestParam(defaultValue = "50") int limit,
      @RequestParam Optional<String> cursor,
      @ModelAttribute DisbursementFilters.DisbursementsAsked asked) {
    Page page = Page.of(limit, cursor);
    long position =
        readers.reflect(
            freshness,
            Disbursements.READER,
            FundLookup.READER,
            CaseNames.READER,
            FileAccounts.READER);
    Found<Row> found =
        disbursements.list(filters.of(asked, caller), DisbursementFilters.order(sort), page);
    filters.number(asked, caller).ifPresent(number -> note(caller, found.items(), number));
    return Answers.at(position)
        .body(
            new Listing(
                views.of(found.items(), caller),
                found.total(),
                found.total() >= Disbursements.COUNTED,
                found.cursor()));
  }

  private void note(Caller caller, List<Row> shown, AskedNumber number) {
    log.note(
        caller,
        Accessed.SEARCH,
        "disbursements",
        shown.size(),
        Row.files(shown),
        Optional.of(number.asked()));
  }
}
