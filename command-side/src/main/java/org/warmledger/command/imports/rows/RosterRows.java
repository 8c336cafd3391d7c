package org.warmledger.command.imports.rows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.warmledger.command.rosters.Roster;
import org.warmledger.command.rosters.drawuproster.RosterDraft.DraftLine;
import org.warmledger.command.rosters.drawuproster.RosterDraft.RosterHeading;
import org.warmledger.command.tables.Column;
import org.warmledger.command.tables.Columns;
import org.warmledger.command.tables.TableRow;
import org.warmledger.command.tables.cells.CellCode;
import org.warmledger.command.tables.cells.Cells;
import org.warmledger.command.tables.cells.OpenCells;
import org.warmledger.command.tables.cells.WrongCell;
import org.warmledger.events.ids.PersonId;
import org.warmledger.events.limits.Longest;
import org.warmledger.events.sealing.KeyedHash;
import org.warmledger.events.values.Bill;
import org.warmledger.events.values.Bills;
import org.warmledger.events.values.Goods;
import org.warmledger.events.values.Money;

/** Rows of a payment roster (发放花名册), with the sum below them where the paper has one. */
public final class RosterRows implements Columns {

  private static final String NUMBER = "序号";
  private static final String IDENTITY_NUMBER = "身份证号";
  private static final String NAME = "姓名";
  private static final String MONEY = "金额(元)";
  private static final String ACCOUNT = "银行账号";
  private static final String ITEM = "物品";
  private static final String QUANTITY = "数量";
  private static final String UNIT = "单位";
  private static final String UNIT_VALUE = "单价(元)";

  /** One of them at least is filled in where a line begins. */
  private static final List<String> OF_A_LINE =
      List.of(IDENTITY_NUMBER, NAME, MONEY, ACCOUNT, ITEM, QUANTITY, UNIT, UNIT_VALUE);

  private static final Set<String> SUM = Set.of("合计", "总计");

  private final KeyedHash hash;
  private final Supplier<LocalDate> today;

  RosterRows(KeyedHash hash, Supplier<LocalDate> today) {
    this.hash = hash;
    this.today = today;
  }

  @Override
  public List<Column> columns() {
    List<Column> own =
        List.of(
            Column.optional(NUMBER, Column.Holds.WHOLE),
            Column.required(IDENTITY_NUMBER, Column.Holds.DIGITS),
            Column.required(NAME, Column.Holds.LINE),
            Column.required(MONEY, Column.Holds.YUAN),
            Column.required(ACCOUNT, Column.Holds.DIGITS),
            Column.optional(ITEM, Column.Holds.LINE),
            Column.optional(QUANTITY, Column.Holds.WHOLE),
            Column.optional(UNIT, Column.Holds.LINE),
            Column.optional(UNIT_VALUE, Column.Holds.YUAN));
    return Stream.concat(own.stream(), BillCells.COLUMNS.stream()).toList();
  }

  @Override
  public boolean readsSums() {
    return true;
  }

  /** Whether the row adds the others up. */
  public boolean isSum(TableRow row) {
    return Stream.of(NUMBER, IDENTITY_NUMBER, NAME)
        .map(row::cell)
        .map(text -> text.replaceAll("\\s", ""))
        .anyMatch(SUM::contains);
  }

  /** The sum that the row states. */
  public Money sum(TableRow row) {
    return new Cells(row, today.get()).requiredYuan(MONEY);
  }

  /**
   * One more bill of the line above, as below cells that are merged; empty where the row is a line
   * of its own.
   *
   * @throws WrongCell when a cell cannot be taken as it is
   */
  public Optional<Bill> furtherBill(TableRow row, RosterHeading heading) {
    boolean isLine = OF_A_LINE.stream().map(row::cell).anyMatch(text -> !text.isEmpty());
    Cells cells = new Cells(row, today.get());
    return isLine || !BillCells.isStated(cells)
        ? Optional.empty()
        : BillCells.read(cells, heading.category(), Money.NONE, heading.occurredOn());
  }

  /**
   * The number that the paper gives the line, by which banks answer; absent where it gives none.
   *
   * @throws WrongCell when it is no number
   */
  public OptionalInt number(TableRow row) {
    Cells cells = new Cells(row, today.get());
    return cells.states(NUMBER)
        ? OptionalInt.of(cells.whole(NUMBER, 1, Roster.MOST_LINES))
        : OptionalInt.empty();
  }

  /** Says that the paper counts otherwise than the ledger will. */
  public static WrongCell otherNumber() {
    return new WrongCell(CellCode.OTHER_NUMBER, NUMBER);
  }

  /**
   * What the row asks for.
   *
   * @param heading what all lines have in common
   * @throws WrongCell when a cell cannot be taken as it is
   */
  public DraftLine read(TableRow row, RosterHeading heading) {
    Cells cells = new Cells(row, today.get());
    PersonId person = hash.person(cells.identityNumber(IDENTITY_NUMBER));
    String name = cells.requiredText(NAME, Longest.NAME);
    Money money = cells.yuan(MONEY);
    List<Goods> goods = goods(cells, row);
    if (money.isNone() && goods.isEmpty()) {
      throw new WrongCell(CellCode.AMOUNT_ZERO, MONEY);
    }
    String account = money.isNone() ? "" : cells.account(ACCOUNT);
    Bills bills =
        BillCells.read(cells, heading.category(), money, heading.occurredOn())
            .map(Bills.NONE::and)
            .orElse(Bills.NONE);
    return new DraftLine(person, name, account, money, goods, bills);
  }

  private static List<Goods> goods(Cells cells, TableRow row) {
    boolean none =
        Stream.of(ITEM, QUANTITY, UNIT, UNIT_VALUE).map(row::cell).allMatch(String::isEmpty);
    return none
        ? List.of()
        : List.of(
            new Goods(
                OpenCells.requiredLine(cells, ITEM, Goods.LONGEST_ITEM),
                cells.whole(QUANTITY, 1, Goods.MOST_UNITS),
                OpenCells.requiredLine(cells, UNIT, Goods.LONGEST_UNIT),
                cells.requiredYuan(UNIT_VALUE)));
  }
}
