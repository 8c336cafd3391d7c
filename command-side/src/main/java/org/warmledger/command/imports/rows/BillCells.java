package org.warmledger.command.imports.rows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.warmledger.command.giving.BillDates;
import org.warmledger.command.tables.Column;
import org.warmledger.command.tables.cells.CellCode;
import org.warmledger.command.tables.cells.Cells;
import org.warmledger.command.tables.cells.WrongCell;
import org.warmledger.events.limits.Longest;
import org.warmledger.events.lists.AidCategory;
import org.warmledger.events.values.Bill;
import org.warmledger.events.values.Money;

/** The columns of one hospital's bill: all of them are filled in, or none is. */
final class BillCells {

  private static final String NUMBER = "票据号码";
  private static final String DAY = "票据日期";
  private static final String HOSPITAL = "就诊医院";
  private static final String TOTAL = "票据总额(元)";
  private static final String SELF_PAID = "自付金额(元)";

  static final List<Column> COLUMNS =
      List.of(
          Column.optional(NUMBER, Column.Holds.DIGITS),
          Column.optional(DAY, Column.Holds.DAY),
          Column.optional(HOSPITAL, Column.Holds.LINE),
          Column.optional(TOTAL, Column.Holds.YUAN),
          Column.optional(SELF_PAID, Column.Holds.YUAN));

  private BillCells() {}

  /** Whether any of the columns says something. */
  static boolean isStated(Cells cells) {
    return cells.states(NUMBER, DAY, HOSPITAL, TOTAL, SELF_PAID);
  }

  /**
   * The bill that aid rests on: medical aid in money has one, other aid has none.
   *
   * @param aided the day of the aid
   * @throws WrongCell when a cell cannot be taken as it is
   */
  static Optional<Bill> read(Cells cells, AidCategory category, Money money, LocalDate aided) {
    Optional<Bill> bill = stated(cells, category, aided);
    if (bill.isEmpty() && category.needsBills() && !money.isNone()) {
      throw new WrongCell(CellCode.REQUIRED, NUMBER);
    }
    return bill;
  }

  /**
   * The bill that a row of the past names, which may have been lost since.
   *
   * @param aided the day of the aid
   * @throws WrongCell when a cell cannot be taken as it is
   */
  static Optional<Bill> stated(Cells cells, AidCategory category, LocalDate aided) {
    boolean isStated = isStated(cells);
    if (isStated && !category.needsBills()) {
      throw new WrongCell(CellCode.NOT_APPLICABLE, NUMBER);
    }
    return isStated ? Optional.of(read(cells, aided)) : Optional.empty();
  }

  /** The bill that the row states. */
  static Bill read(Cells cells, LocalDate aided) {
    String number = cells.requiredText(NUMBER, Bill.LONGEST_NUMBER);
    LocalDate day = cells.pastDay(DAY);
    WrongCell.refuse(BillDates.fault(day, aided).map(code -> CellCode.valueOf(code.name())), DAY);
    String hospital = cells.requiredText(HOSPITAL, Longest.LINE);
    Money total = some(cells, TOTAL);
    Money selfPaid = some(cells, SELF_PAID);
    if (selfPaid.fen() > total.fen()) {
      throw new WrongCell(CellCode.MORE_THAN_THE_WHOLE, SELF_PAID);
    }
    return new Bill(number, day, hospital, total, selfPaid);
  }

  private static Money some(Cells cells, String column) {
    Money money = cells.requiredYuan(column);
    if (money.isNone()) {
      throw new WrongCell(CellCode.AMOUNT_ZERO, column);
    }
    return money;
  }
}
