package org.warmledger.command.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.warmledger.command.tables.RowPlace;
import org.warmledger.command.tables.cells.RowWords;
import org.warmledger.platform.web.Caller;
import org.warmledger.platform.web.Page;

/** Tells what became of each row, page by page, in the caller's language. */
@Component
record RowReport(ImportDesk desk, GoneRows gone, RowWords words) {

  /** Which rows are asked for. */
  record Ask(Optional<RowVerdict.Kind> verdict, int limit, Optional<String> cursor) {}

  /**
   * One row; code, field and detail say why it was rejected, or what took it back before.
   *
   * @param sheet that it stands on, where a file has sheets
   * @param takenBack what took back, and when, a row that was to be taken back
   */
  record Row(
      int row,
      Optional<String> sheet,
      RowVerdict.Kind verdict,
      Optional<String> code,
      Optional<String> field,
      Optional<String> detail,
      @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<GoneRows.GoneRow> takenBack) {}

  RowReportPage page(Caller caller, String importId, Ask ask, Locale locale) {
    Page page = Page.of(ask.limit(), ask.cursor());
    String list = "rows:" + Page.shape(importId, ask.verdict());
    List<RowVerdict> verdicts =
        desk.verdicts(
            caller,
            importId,
            ask.verdict().map(List::of).orElse(List.of(RowVerdict.Kind.values())),
            page.afterNumber(list).map(RowReport::row).orElse(0),
            page.limit() + 1);
    List<RowVerdict> shown = verdicts.subList(0, Math.min(page.limit(), verdicts.size()));
    ImportJob job = desk.find(caller, importId);
    Optional<String> next =
        verdicts.size() > page.limit()
            ? Optional.of(Page.cursor(list, List.of(shown.getLast().row())))
            : Optional.empty();
    return new RowReportPage(
        shown.stream().map(verdict -> row(job, verdict, locale)).toList(), next);
  }

  private String said(GoneRows.GoneRow back, Locale locale) {
    String how = back.importId().isPresent() ? "TAKEN_BACK_TOGETHER" : "TAKEN_BACK_ALONE";
    return words.say(how, List.of(back.on().toString()), locale);
  }

  private static int row(long number) {
    return Math.clamp(number, 0, Integer.MAX_VALUE);
  }

  private Row row(ImportJob job, RowVerdict verdict, Locale locale) {
    List<String> sheets = job.reading().sheets();
    Optional<GoneRows.GoneRow> back = gone.of(job, verdict);
    Optional<String> code = Optional.of(verdict.code()).filter(text -> !text.isEmpty());
    RowPlace place = RowPlace.of(verdict.row());
    return new Row(
        place.row(),
        sheets.stream().skip(place.sheet()).findFirst().filter(name -> !name.isEmpty()),
        verdict.kind(),
        code,
        Optional.of(verdict.field()).filter(text -> !text.isEmpty()),
        code.map(known -> words.say(known, locale)).or(() -> back.map(told -> said(told, locale))),
        back);
  }
}
