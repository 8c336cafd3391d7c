package org.warmledger.command.rosters.recordbankresults;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.warmledger.command.tables.Column;
import org.warmledger.command.tables.Columns;
import org.warmledger.command.tables.TableRow;
import org.warmledger.command.tables.cells.Cells;
import org.warmledger.command.tables.cells.OpenCells;
import org.warmledger.events.limits.Longest;
import org.warmledger.events.lists.BankResult;
import org.warmledger.events.values.Money;

/** One row of the file in which a bank answers to a roster. */
public final class BankCells {

  private static final String NUMBER = "序号";
  private static final String RESULT = "结果";
  private static final String VOUCHER = "流水号";
  private static final String DAY = "日期";
  static final String ACCOUNT = "账号";
  static final String NAME = "姓名";
  static final String MONEY = "金额(元)";

  /** The columns of the bank's file. */
  public static final Columns COLUMNS = new BankColumns();

  private record BankColumns() implements Columns {
    @Override
    public List<Column> columns() {
      return List.of(
          Column.required(NUMBER, Column.Holds.WHOLE),
          Column.required(RESULT, BankResult.class),
          Column.required(VOUCHER, Column.Holds.DIGITS),
          Column.required(DAY, Column.Holds.DAY),
          Column.optional(ACCOUNT, Column.Holds.DIGITS),
          Column.optional(NAME, Column.Holds.LINE),
          Column.optional(MONEY, Column.Holds.YUAN));
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

  /** Number of the bank's slip; what was not paid need not have one. */
  public String voucher(BankResult result) {
    return switch (result) {
      case PAID -> OpenCells.requiredVoucher(cells, VOUCHER);
      case RETURNED, WRONG_ACCOUNT -> OpenCells.voucherIfAny(cells, VOUCHER);
    };
  }

  public LocalDate day() {
    return cells.pastDay(DAY);
  }

  /** To where the bank paid, where its file says so. */
  public Optional<String> account() {
    return cells.states(ACCOUNT) ? Optional.of(cells.account(ACCOUNT)) : Optional.empty();
  }

  /** To whom the bank paid, where its file says so. */
  public Optional<String> name() {
    return Optional.of(cells.text(NAME, Longest.NAME)).filter(name -> !name.isEmpty());
  }

  /** How much it was, where its file says so. */
  public Optional<Money> money() {
    return cells.states(MONEY) ? Optional.of(cells.yuan(MONEY)) : Optional.empty();
  }
}
