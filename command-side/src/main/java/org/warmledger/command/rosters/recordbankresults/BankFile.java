package org.warmledger.command.rosters.recordbankresults;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.warmledger.command.rosters.Roster;
import org.warmledger.command.tables.Reading;
import org.warmledger.command.tables.TableLimits;
import org.warmledger.command.tables.TableReader;
import org.warmledger.command.tables.TableRefused;
import org.warmledger.command.tables.TableRow;
import org.warmledger.command.tables.cells.WrongCell;
import org.warmledger.events.lists.BankResult;

/** Reads the file that the bank sends back: 序号, 结果, 流水号, 日期, where there are 账号, 姓名 and 金额(元). */
final class BankFile implements TableReader.Sink {

  private final LocalDate today;
  private final List<BankRow> rows = new ArrayList<>();
  private final List<RefusedRow> refused = new ArrayList<>();

  private List<String> unreadColumns = List.of();

  private BankFile(LocalDate today) {
    this.today = today;
  }

  /**
   * Reads the file.
   *
   * @throws TableRefused when the file as a whole cannot be taken
   */
  static BankFile read(Path file, LocalDate today) {
    BankFile read = new BankFile(today);
    Reading whole =
        new TableReader(TableLimits.ofRows(Roster.MOST_LINES), BankCells.COLUMNS).read(file, read);
    read.unreadColumns = whole.unknownColumns();
    return read;
  }

  List<BankRow> rows() {
    return rows;
  }

  /** Columns by which nobody here can go. */
  List<String> unreadColumns() {
    return unreadColumns;
  }

  /** Rows that say nothing that could be understood. */
  List<RefusedRow> refused() {
    return refused;
  }

  @Override
  public boolean row(TableRow row) {
    try {
      BankCells cells = new BankCells(row, today);
      BankResult result = cells.result();
      rows.add(
          new BankRow(
              row.number(),
              cells.number(),
              result,
              cells.voucher(result),
              cells.day(),
              cells.account(),
              cells.name(),
              cells.money()));
    } catch (WrongCell wrong) {
      refused.add(new RefusedRow(row.number(), wrong.code().name(), wrong.column()));
    }
    return true;
  }
}
