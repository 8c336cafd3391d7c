package org.warmledger.command.rosters.recordbankresults;

import java.time.LocalDate;
import java.util.List;
import org.warmledger.command.tables.Column;
import org.warmledger.command.tables.Columns;
import org.warmledger.command.tables.TableRow;
import org.warmledger.command.tables.cells.Cells;
import org.warmledger.command.tables.cells.OpenCells;
import org.warmledger.events.lists.BankResult;

/** One row of the file in which a bank answers to a roster. */
public final class BankCells {

  private static final String NUMBER = "序号";
  private static final String RESULT = "结果";
  private static final String VOUCHER = "流水号";
  private static final String DAY = "日期";

  /** The columns of the bank's file. */
  public static final Columns COLUMNS = new BankColumns();

  private record BankColumns() implements Columns {
    @Override
    public List<Column> columns() {
      return List.of(
          Column.required(NUMBER, Column.Holds.WHOLE),
          Column.required(RESULT, BankResult.class),
          Column.required(VOUCHER, Column.Holds.DIGITS),
          Column.required(DAY, Column.Holds.DAY));
    }
  }

  private static final int HIGHEST_NUMBER = 999_999;

  private final Cells cells;

  public BankCells(TableRow row, LocalDate today) {
    this.cells = new Cells(row, today);
  }

  public int number() {
    return cells.whole(NUMBER, 1, HIGHEST_NUMBER);
  }

  public BankResult result() {
    return cells.word(RESULT, BankResult.class);
  }

  /** Number of the bank's slip; what was not paid has none. */
  public String voucher(BankResult result) {
    return switch (result) {
      case PAID -> OpenCells.requiredPaperNumber(cells, VOUCHER);
      case RETURNED, WRONG_ACCOUNT -> "";
    };
  }

  public LocalDate day() {
    return cells.pastDay(DAY);
  }
}
