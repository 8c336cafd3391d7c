package org.warmledger.command.imports;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.warmledger.command.tables.RowPlace;
import org.warmledger.command.tables.cells.RowWords;
import org.warmledger.platform.web.Caller;
import org.warmledger.platform.web.PageLimit;
import org.warmledger.platform.web.Problem;

/** Tells what became of each row, page by page, in the caller's language. */
@Component
record RowReport(ImportDesk desk, RowWords words) {

  /** Which rows are asked for. */
  record Ask(Optional<RowVerdict.Kind> verdict, int limit, Optional<String> cursor) {}

  /**
   * One row; code, field and detail say why it was rejected.
   *
   * @param sheet that it stands on, where a file has sheets
   */
  record Row(
      int row,
      Optional<String> sheet,
      RowVerdict.Kind verdict,
      Optional<String> code,
      Optional<String> field,
      Optional<String> detail) {}

  /** Rows in the order of the file; the cursor leads to the next ones. */
  record Page(List<Row> items, Optional<String> cursor) {}

  Page page(Caller caller, String importId, Ask ask, Locale locale) {
    int limit = PageLimit.checked(ask.limit());
    List<RowVerdict> verdicts =
        desk.verdicts(
            caller,
            importId,
            ask.verdict().map(List::of).orElse(List.of(RowVerdict.Kind.values())),
            ask.cursor().map(RowReport::afterRow).orElse(0),
            limit + 1);
    List<RowVerdict> shown = verdicts.subList(0, Math.min(limit, verdicts.size()));
    List<String> sheets = desk.status(caller, importId).sheets();
    Optional<String> next =
        verdicts.size() > limit ? Optional.of(cursor(shown.getLast())) : Optional.empty();
    return new Page(shown.stream().map(verdict -> row(verdict, sheets, locale)).toList(), next);
  }

  private static String cursor(RowVerdict last) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(("row:" + last.row()).getBytes(StandardCharsets.UTF_8));
  }

  private static int afterRow(String cursor) {
    try {
      String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
      if (text.startsWith("row:")) {
        return Integer.parseInt(text.substring("row:".length()));
      }
    } catch (IllegalArgumentException notOurs) {
      throw malformed("cursor");
    }
    throw malformed("cursor");
  }

  private static Problem malformed(String parameter) {
    return Problem.of(HttpStatus.BAD_REQUEST, "MALFORMED_PARAMETER", parameter);
  }

  private Row row(RowVerdict verdict, List<String> sheets, Locale locale) {
    Optional<String> code = Optional.of(verdict.code()).filter(text -> !text.isEmpty());
    RowPlace place = RowPlace.of(verdict.row());
    return new Row(
        place.row(),
        sheets.stream().skip(place.sheet()).findFirst().filter(name -> !name.isEmpty()),
        verdict.kind(),
        code,
        Optional.of(verdict.field()).filter(text -> !text.isEmpty()),
        code.map(known -> words.say(known, locale)));
  }
}
