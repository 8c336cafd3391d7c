package org.warmledger.command.imports.rows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.warmledger.command.tables.Column;
import org.warmledger.command.tables.TableRow;
import org.warmledger.command.tables.cells.CellCode;
import org.warmledger.command.tables.cells.Cells;
import org.warmledger.command.tables.cells.OpenCells;
import org.warmledger.command.tables.cells.WrongCell;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.PersonId;
import org.warmledger.events.limits.Longest;
import org.warmledger.events.lists.AidCategory;
import org.warmledger.events.lists.FundingSource;
import org.warmledger.events.lists.ReceiptKind;
import org.warmledger.events.sealing.KeyedHash;
import org.warmledger.events.values.AidTerms;
import org.warmledger.events.values.Bills;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.Payee;
import org.warmledger.events.values.Receipt;

/** Rows of the register of aid given (帮扶发放). */
record AidRows(KeyedHash hash, Supplier<LocalDate> today) implements RowMapping {

  static final String GIVEN_ON = "发放日期";
  private static final String IDENTITY_NUMBER = "身份证号";
  private static final String CATEGORY = "帮扶类别";
  private static final String AMOUNT = "金额(元)";
  private static final String FUND = "资金编号";
  private static final String PAYEE = "收款人";
  private static final String ACCOUNT_TAIL = "银行卡尾号";
  private static final String RECEIVED_BY = "领取方式";
  private static final String VOUCHER = "凭证号";
  private static final String CAMPAIGN = "活动";
  private static final String SOURCE = "资金来源";

  private static final int TAIL = 4;

  @Override
  public List<Column> columns() {
    List<Column> own =
        List.of(
            Column.required(GIVEN_ON, Column.Holds.DAY),
            Column.required(IDENTITY_NUMBER, Column.Holds.DIGITS),
            Column.required(CATEGORY, AidCategory.class),
            Column.required(AMOUNT, Column.Holds.YUAN),
            Column.optional(FUND, Column.Holds.CODE),
            Column.required(PAYEE, Column.Holds.LINE),
            Column.optional(ACCOUNT_TAIL, Column.Holds.DIGITS),
            Column.optional(RECEIVED_BY, ReceiptKind.class),
            Column.optional(VOUCHER, Column.Holds.DIGITS),
            Column.optional(CAMPAIGN, Column.Holds.LINE),
            Column.optional(SOURCE, FundingSource.class));
    return Stream.concat(own.stream(), BillCells.COLUMNS.stream()).toList();
  }

  @Override
  public RowOrder read(TableRow row) {
    Cells cells = new Cells(row, today.get());
    PersonId person = hash.person(cells.identityNumber(IDENTITY_NUMBER));
    LocalDate on = cells.pastDay(GIVEN_ON);
    AidTerms given = terms(cells);
    String name = cells.requiredText(PAYEE, Longest.NAME);
    String account = cells.tail(ACCOUNT_TAIL, TAIL);
    ReceiptKind kind = cells.optionalWord(RECEIVED_BY, ReceiptKind.class).orElse(ReceiptKind.OTHER);
    Receipt receipt = new Receipt(OpenCells.voucher(cells, VOUCHER), kind);
    Optional<FundingSource> source = cells.optionalWord(SOURCE, FundingSource.class);
    Bills bills =
        BillCells.stated(cells, given.category(), on).map(Bills.NONE::and).orElse(Bills.NONE);
    AidId aidId = new AidId("aid-" + hash.stable("import-aids", cells.content()));
    // The terms say what the bills show, as those of other aid do.
    AidTerms terms = bills.selfPaid().map(given::restingOn).orElse(given);
    Payee payee = new Payee(name, given.isService() ? "" : account, Optional.empty());
    return new RowOrder.AidRow(person, aidId, terms, payee, receipt, bills, source, on);
  }

  private static AidTerms terms(Cells cells) {
    AidCategory category = cells.word(CATEGORY, AidCategory.class);
    Money money = cells.yuan(AMOUNT);
    WrongCell.refuse(AidTerms.misfit(category, money, List.of()).map(CellCode::of), AMOUNT);
    Optional<FundCode> fund = cells.code(FUND, FundCode::new);
    if (!money.isNone() && fund.isEmpty()) {
      throw new WrongCell(CellCode.REQUIRED, FUND);
    }
    return new AidTerms(category, fund, OpenCells.campaign(cells, CAMPAIGN), money, List.of());
  }
}
