package org.warmledger.query.statistics;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.warmledger.query.statistics.definition.Form;
import org.warmledger.query.statistics.definition.Printed;
import org.warmledger.query.statistics.filling.FormView;

/**
 * A form as the paper has it: heading, then one line per cell, or one row per union with the total
 * first. Figures are kept exactly and shown rounded to two decimals only where the paper asks so.
 */
record FormXlsx(Form form, FormView view) {

  private static final String APPLICATION = "Warm Ledger";
  private static final String VERSION = "1.0";
  private static final String ROUNDED = "0.00";
  private static final String EXACT = "0.00####";
  private static final String WHOLE = "0";
  private static final int WIDTH = 5;
  private static final int FIRST_ROW = 5;

  byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(bytes, APPLICATION, VERSION)) {
      if (form.table()) {
        table(workbook.newWorksheet("汇总表"));
      } else {
        lines(workbook.newWorksheet("统计表"));
        if (!view.rows().isEmpty()) {
          table(workbook.newWorksheet("分单位"));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private void heading(Worksheet sheet, int columns) {
    sheet.value(0, 0, form.zh());
    sheet.range(0, 0, 0, columns - 1).merge();
    sheet
        .range(0, 0, 0, columns - 1)
        .style()
        .bold()
        .fontSize(16)
        .horizontalAlignment("center")
        .set();
    sheet.value(1, 0, "填报单位：" + view.union().name());
    sheet.value(2, 0, "填报人：" + view.reporter().orElse("") + "　联系电话：" + view.phone().orElse(""));
    sheet.value(3, 0, "统计期间：" + view.from() + " 至 " + view.to() + "　金额单位：万元");
  }

  private void lines(Worksheet sheet) {
    heading(sheet, WIDTH - 1);
    List<String> titles = List.of("序号", "项目", "单位", "数据");
    for (int column = 0; column < titles.size(); column++) {
      sheet.value(FIRST_ROW - 1, column, titles.get(column));
    }
    int row = FIRST_ROW;
    for (FormView.CellView cell : view.cells()) {
      boolean repeated =
          row > FIRST_ROW && view.cells().get(row - FIRST_ROW - 1).item().equals(cell.item());
      sheet.value(row, 0, repeated ? "" : cell.item().replace("II.", "二、"));
      sheet.value(row, 1, (repeated ? "　" : "") + cell.label().zh());
      sheet.value(row, 2, cell.unit().zh());
      figure(sheet, row, WIDTH - 2, cell, ROUNDED);
      row++;
    }
    bordered(sheet, row - 1, WIDTH - 2);
    sheet.width(0, 8);
    sheet.width(1, 34);
    sheet.width(2, 10);
    sheet.width(3, 16);
  }

  private void table(Worksheet sheet) {
    int columns = view.cells().size() + 1;
    heading(sheet, columns);
    sheet.value(FIRST_ROW - 1, 0, "单位");
    sheet.width(0, 26);
    for (int column = 1; column < columns; column++) {
      FormView.CellView cell = view.cells().get(column - 1);
      sheet.value(FIRST_ROW - 1, column, cell.label().zh() + "（" + cell.unit().zh() + "）");
      sheet.width(column, 16);
    }
    row(sheet, FIRST_ROW, "合计", view.cells());
    int row = FIRST_ROW + 1;
    for (FormView.RowView union : view.rows()) {
      row(sheet, row, union.union().name(), union.cells());
      row++;
    }
    bordered(sheet, row - 1, columns - 1);
  }

  private void row(Worksheet sheet, int row, String name, List<FormView.CellView> cells) {
    sheet.value(row, 0, name);
    for (int column = 1; column <= cells.size(); column++) {
      figure(sheet, row, column, cells.get(column - 1), form.table() ? EXACT : ROUNDED);
    }
  }

  private static void figure(
      Worksheet sheet, int row, int column, FormView.CellView cell, String money) {
    cell.fen()
        .ifPresent(
            fen -> {
              sheet.value(row, column, Printed.wanYuan(fen));
              sheet.style(row, column).format(money).set();
            });
    cell.value()
        .ifPresent(
            count -> {
              sheet.value(row, column, count);
              sheet.style(row, column).format(WHOLE).set();
            });
    Optional.of(cell.printed())
        .filter(text -> cell.yes().isPresent())
        .ifPresent(text -> sheet.value(row, column, text));
  }

  private static void bordered(Worksheet sheet, int lastRow, int lastColumn) {
    for (int row = FIRST_ROW - 1; row <= lastRow; row++) {
      for (int column = 0; column <= lastColumn; column++) {
        for (BorderSide side :
            List.of(BorderSide.TOP, BorderSide.BOTTOM, BorderSide.LEFT, BorderSide.RIGHT)) {
          sheet.style(row, column).borderStyle(side, BorderStyle.THIN).set();
        }
      }
    }
    sheet
        .range(FIRST_ROW - 1, 0, FIRST_ROW - 1, lastColumn)
        .style()
        .bold()
        .wrapText(true)
        .horizontalAlignment("center")
        .set();
  }
}
