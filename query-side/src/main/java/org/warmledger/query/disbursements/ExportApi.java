package org.warmledger.query.disbursements;

import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.warmledger.platform.description.Refuses;
import org.warmledger.platform.description.Tells;
import org.warmledger.platform.store.Turn;
import org.warmledger.platform.web.Caller;
import org.warmledger.platform.web.Problem;
import org.warmledger.platform.web.ProblemWriter;
import org.warmledger.query.accesslog.AccessLog;
import org.warmledger.query.accesslog.Accessed;
import org.warmledger.query.casesearch.AskedNumber;
import org.warmledger.query.casesearch.CaseNames;
import org.warmledger.query.funds.FundLookup;
import org.warmledger.query.projection.Freshness;
import org.warmledger.query.projection.Readers;

/**
 * Answers {@code GET /api/disbursements/export}: the same list as a spreadsheet, written while it
 * is read. Each request has a virtual thread of its own, which is the one that writes.
 */
@RestController
record ExportApi(
    Disbursements disbursements,
    DisbursementViews views,
    DisbursementFilters filters,
    Called called,
    Readers readers,
    ProblemWriter words,
    AccessLog log) {

  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  @GetMapping("/api/disbursements/export")
  @ApiResponse(
      responseCode = "200",
      content = @Content(mediaType = XLSX, schema = @Schema(type = "string", format = "binary")))
  @Tells(HttpHeaders.CONTENT_DISPOSITION)
  @Refuses(value = HttpStatus.FORBIDDEN, codes = "PURPOSE_REQUIRED")
  void export(
      Caller caller,
      Freshness freshness,
      Locale locale,
      @RequestParam Optional<String> sort,
      @ModelAttribute DisbursementFilters.DisbursementsAsked asked,
      HttpServletResponse response) {
    long position =
        readers.reflect(freshness, Disbursements.READER, FundLookup.READER, CaseNames.READER);
    List<Query> wanted = filters.of(asked, caller);
    List<SortOptions> order = DisbursementFilters.order(sort);
    log.note(
        caller,
        Accessed.EXPORT,
        "disbursements",
        disbursements.count(wanted),
        disbursements.files(wanted),
        filters.number(asked, caller).map(AskedNumber::asked));
    response.setHeader("Ledger-Position", Long.toString(position));
    response.setContentType(XLSX);
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"disbursements.xlsx\"");
    Turn.giveBack();
    try (Sheet sheet = new Sheet(response.getOutputStream(), words, locale)) {
      disbursements.walk(wanted, order, rows -> write(sheet, views.of(rows)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (Problem nothingSentYet) {
      // What refuses is no spreadsheet of any position.
      response.setHeader("Ledger-Position", null);
      response.setHeader(HttpHeaders.CONTENT_DISPOSITION, null);
      throw nothingSentYet;
    }
  }

  private void write(Sheet sheet, List<DisbursementView> some) {
    sheet.write(some, called.of(some));
  }
}
