package org.warmledger.command.imports.rows;

import java.util.List;
import org.warmledger.command.tables.Column;
import org.warmledger.command.tables.cells.CellCode;
import org.warmledger.command.tables.cells.Cells;
import org.warmledger.command.tables.cells.OpenCells;
import org.warmledger.command.tables.cells.WrongCell;
import org.warmledger.events.values.Goods;
import org.warmledger.events.values.Money;

/** The goods of a register of the past: it tells what was brought and its worth, not how many. */
final class GoodsCells {

  private static final String GOODS = "慰问品";
  private static final String GOODS_VALUE = "慰问品折价(元)";

  static final List<Column> COLUMNS =
      List.of(
          Column.optional(GOODS, Column.Holds.LINE),
          Column.optional(GOODS_VALUE, Column.Holds.YUAN));

  private GoodsCells() {}

  static List<Goods> read(Cells cells) {
    String item = OpenCells.line(cells, GOODS, Goods.LONGEST_ITEM);
    Money value = cells.yuan(GOODS_VALUE);
    if (item.isEmpty() && value.isNone()) {
      return List.of();
    }
    if (item.isEmpty() || value.isNone()) {
      throw new WrongCell(CellCode.REQUIRED, item.isEmpty() ? GOODS : GOODS_VALUE);
    }
    return List.of(new Goods(item, 1, "件", value));
  }
}
