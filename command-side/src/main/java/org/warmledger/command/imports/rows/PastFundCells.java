package org.warmledger.command.imports.rows;

import java.util.List;
import java.util.Optional;
import org.warmledger.command.tables.Column;
import org.warmledger.command.tables.cells.CellCode;
import org.warmledger.command.tables.cells.Cells;
import org.warmledger.command.tables.cells.WrongCell;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.lists.FundingSource;
import org.warmledger.events.values.Goods;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.PastFund;

/** The fund that paid before there were books: its label, without which nothing came of it. */
final class PastFundCells {

  private static final String FUND = "资金编号";
  private static final String SOURCE = "资金来源";

  static final List<Column> COLUMNS =
      List.of(
          Column.optional(FUND, Column.Holds.CODE), Column.optional(SOURCE, FundingSource.class));

  private PastFundCells() {}

  /** What paid for that much; a label has to be there where anything was handed over. */
  static PastFund read(Cells cells, Money money, List<Goods> goods) {
    PastFund paid = read(cells);
    if ((!money.isNone() || !goods.isEmpty()) && paid.label().isEmpty()) {
      throw new WrongCell(CellCode.REQUIRED, FUND);
    }
    return paid;
  }

  /** What employers paid came out of no fund. */
  static PastFund readOfEmployers(Cells cells) {
    PastFund none = read(cells);
    if (!none.equals(PastFund.UNSAID)) {
      throw new WrongCell(CellCode.NOT_APPLICABLE, none.label().isPresent() ? FUND : SOURCE);
    }
    return none;
  }

  private static PastFund read(Cells cells) {
    Optional<FundCode> label = cells.code(FUND, FundCode::new);
    return new PastFund(label, cells.optionalWord(SOURCE, FundingSource.class));
  }
}
