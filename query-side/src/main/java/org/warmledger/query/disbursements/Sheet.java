package org.warmledger.query.disbursements;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.lists.Words;
import org.warmledger.events.values.Goods;
import org.warmledger.platform.web.ProblemWriter;

/**
 * Writes disbursements into a spreadsheet row by row. Rows leave the memory a few hundred at a
 * time; texts stand in their cells, because a table of shared texts would be kept until the end. A
 * text is never a formula, whatever it begins with.
 */
final class Sheet implements AutoCloseable {

  private static final int ROWS_IN_MEMORY = 500;
  private static final int MOST_ROWS = 1_000_000;
  private static final int FEN_DECIMALS = 2;
  private static final List<String> COLUMNS =
      List.of(
          "day",
          "state",
          "kind",
          "category",
          "payee",
          "account",
          "money",
          "refunded",
          "goods",
          "goodsValue",
          "fund",
          "fundName",
          "source",
          "union",
          "unionName",
          "campaign",
          "approvedOn",
          "deliveredOn",
          "roster",
          "head");

  private final Workbook book;
  private final ProblemWriter words;
  private final Locale locale;
  private Worksheet sheet;
  private int row;
  private int sheets;

  Sheet(OutputStream out, ProblemWriter words, Locale locale) {
    this.book = new Workbook(out, "WarmLedger", "1.0");
    this.words = words;
    this.locale = locale;
    this.sheet = next();
  }

  private Worksheet next() {
    sheets++;
    Worksheet fresh = book.newWorksheet(say("sheet", "disbursements") + " " + sheets);
    for (int column = 0; column < COLUMNS.size(); column++) {
      String name = COLUMNS.get(column);
      fresh.inlineString(0, column, say("column." + name, name));
    }
    row = 1;
    return fresh;
  }

  private String say(String key, String otherwise) {
    return words.say("export.disbursements." + key, List.of(), otherwise, locale);
  }

  private String say(Enum<?> value) {
    return Words.of(value).in(locale);
  }

  void write(List<DisbursementView> disbursements, Called.Names called) {
    try {
      for (DisbursementView each : disbursements) {
        if (row > MOST_ROWS) {
          sheet.finish();
          sheet = next();
        }
        write(each, called);
        row++;
        if (row % ROWS_IN_MEMORY == 0) {
          sheet.flush();
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(DisbursementView of, Called.Names called) {
    day(0, of.day());
    text(1, Optional.of(say(of.state())));
    text(2, Optional.of(say(of.kind())));
    text(3, of.category().map(this::say));
    text(4, of.erased() ? Optional.of(say("erased", "erased")) : of.payee());
    text(5, of.accountTail());
    yuan(6, of.money().fen());
    of.refunded().ifPresent(back -> yuan(7, back.fen()));
    text(8, Optional.of(goods(of.goods())));
    yuan(9, Goods.valueOf(of.goods()).fen());
    text(10, of.fund().map(FundCode::value));
    text(11, of.fundName());
    text(12, of.source().map(this::say));
    text(13, Optional.of(of.union().code().value()));
    text(14, Optional.of(of.union().name()));
    text(15, of.campaign());
    day(16, of.approvedOn());
    day(17, of.deliveredOn());
    text(18, called.title(of));
    text(19, called.head(of));
  }

  private static String goods(List<Goods> goods) {
    return goods.stream()
        .map(each -> each.item() + " × " + each.quantity() + " " + each.unit())
        .collect(Collectors.joining("; "));
  }

  private void text(int column, Optional<String> text) {
    text.filter(given -> !given.isEmpty())
        .ifPresent(given -> sheet.inlineString(row, column, given));
  }

  private void yuan(int column, long fen) {
    sheet.value(row, column, BigDecimal.valueOf(fen, FEN_DECIMALS));
    sheet.style(row, column).format("#,##0.00").set();
  }

  private void day(int column, Optional<LocalDate> day) {
    day.ifPresent(
        given -> {
          sheet.value(row, column, given);
          sheet.style(row, column).format("yyyy-mm-dd").set();
        });
  }

  @Override
  public void close() throws IOException {
    book.close();
  }
}
