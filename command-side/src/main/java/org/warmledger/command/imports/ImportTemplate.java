package org.warmledger.command.imports;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.stereotype.Component;
import org.warmledger.command.imports.rows.RowMappings;
import org.warmledger.command.tables.Column;
import org.warmledger.events.lists.Words;
import org.warmledger.platform.web.ProblemWriter;

/**
 * An empty sheet of one kind: its header with a note to each column, lists to choose from, digits
 * kept as text; and how each column is filled in.
 */
@Component
record ImportTemplate(RowMappings mappings, ProblemWriter words) {

  private static final int FILLED_IN = 1_000;
  private static final int FIRST_WORD = 3;
  private static final double WIDTH = 16;

  void write(ImportKind kind, OutputStream out, Locale locale) throws IOException {
    List<Column> columns = kind.columns(mappings).columns();
    try (Workbook book = new Workbook(out, "warmledger", "1.0")) {
      Worksheet table = book.newWorksheet(Words.of(kind).in(Locale.CHINESE));
      Worksheet notes = book.newWorksheet(say("sheet", locale));
      List<String> heads = List.of("column", "required", "how", "words");
      for (int i = 0; i < heads.size(); i++) {
        notes.value(0, i, say(heads.get(i), locale));
        notes.style(0, i).bold().set();
        notes.width(i, WIDTH * (i == 2 ? 3 : 1));
      }
      for (int i = 0; i < columns.size(); i++) {
        Column column = columns.get(i);
        note(notes, i + 1, column, locale);
        head(table, i, column, locale);
        choose(table, i, notes, i + 1, column);
      }
      table.freezePane(0, 1);
    }
  }

  private void note(Worksheet notes, int row, Column column, Locale locale) {
    notes.value(row, 0, column.name());
    notes.value(row, 1, say(column.isRequired() ? "yes" : "no", locale));
    notes.value(row, 2, say(column.holds().name(), locale));
    List<String> choices = choices(column);
    for (int i = 0; i < choices.size(); i++) {
      notes.value(row, FIRST_WORD + i, choices.get(i));
    }
  }

  private void head(Worksheet table, int at, Column column, Locale locale) {
    table.value(0, at, column.name());
    table.width(at, WIDTH);
    table.style(0, at).bold().set();
    String required = column.isRequired() ? say("isRequired", locale) : "";
    table.comment(0, at, required + say(column.holds().name(), locale));
    String format =
        switch (column.holds()) {
          case LINE, NOTE, DIGITS, CODE, WORD, WORDS, YES_OR_NO -> "@";
          case DAY -> "yyyy-mm-dd";
          case YUAN -> "0.00";
          case WHOLE -> "0";
        };
    table.range(1, at, FILLED_IN, at).style().format(format).set();
  }

  /** A list that several words may be taken from can't be chosen from in one cell. */
  private static void choose(Worksheet table, int at, Worksheet notes, int row, Column column) {
    int last = FIRST_WORD + choices(column).size() - 1;
    if (last >= FIRST_WORD && column.holds() != Column.Holds.WORDS) {
      table
          .range(1, at, FILLED_IN, at)
          .validateWithList(notes.range(row, FIRST_WORD, row, last))
          .allowBlank(true);
    }
  }

  private static List<String> choices(Column column) {
    if (column.holds() == Column.Holds.YES_OR_NO) {
      return List.of("是", "否");
    }
    return column.words().map(Words::of).map(Map::values).stream()
        .flatMap(listed -> listed.stream())
        .map(Words.Word::zh)
        .toList();
  }

  private String say(String key, Locale locale) {
    return words.say("template." + key, List.of(), key, locale);
  }
}
