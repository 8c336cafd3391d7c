package org.warmledger.command.imports.rows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.warmledger.command.cases.recordvisit.RecordVisit;
import org.warmledger.command.giving.Telling;
import org.warmledger.command.tables.Column;
import org.warmledger.command.tables.TableRow;
import org.warmledger.command.tables.cells.CellCode;
import org.warmledger.command.tables.cells.Cells;
import org.warmledger.command.tables.cells.OpenCells;
import org.warmledger.command.tables.cells.WrongCell;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.PersonId;
import org.warmledger.events.ids.VisitId;
import org.warmledger.events.limits.Longest;
import org.warmledger.events.sealing.KeyedHash;
import org.warmledger.events.values.Goods;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.Names;
import org.warmledger.events.values.PastFund;
import org.warmledger.events.values.VisitNotes;

/** Rows of the register of visits (走访慰问). */
record VisitRows(KeyedHash hash, Supplier<LocalDate> today) implements RowMapping {

  private static final String VISITED_ON = "走访日期";
  private static final String IDENTITY_NUMBER = "身份证号";
  private static final String VISITORS = "走访人";
  private static final String CAMPAIGN = "活动";
  private static final String MONEY = "慰问金(元)";
  private static final String FINDINGS = "走访情况";

  @Override
  public List<Column> columns() {
    List<Column> own =
        List.of(
            Column.required(VISITED_ON, Column.Holds.DAY),
            Column.required(IDENTITY_NUMBER, Column.Holds.DIGITS),
            Column.optional(VISITORS, Column.Holds.LINE),
            Column.optional(CAMPAIGN, Column.Holds.LINE),
            Column.optional(MONEY, Column.Holds.YUAN),
            GoodsCells.COLUMNS.getFirst(),
            GoodsCells.COLUMNS.getLast(),
            Column.optional(FINDINGS, Column.Holds.NOTE));
    return Stream.concat(own.stream(), PastFundCells.COLUMNS.stream()).toList();
  }

  private static String visitors(Cells cells) {
    String named = cells.text(VISITORS, Longest.LINE);
    if (!named.isEmpty() && !Names.isOfSomebody(named)) {
      throw new WrongCell(CellCode.NOT_A_NAME, VISITORS);
    }
    return named;
  }

  @Override
  public RowOrder read(TableRow row) {
    Cells cells = new Cells(row, today.get());
    PersonId person = hash.person(cells.identityNumber(IDENTITY_NUMBER));
    LocalDate on = cells.pastDay(VISITED_ON);
    Optional<String> campaign = OpenCells.campaign(cells, CAMPAIGN);
    VisitNotes notes = new VisitNotes(visitors(cells), cells.note(FINDINGS, Longest.NOTE));
    Money money = cells.yuan(MONEY);
    List<Goods> goods = GoodsCells.read(cells);
    PastFund paid = PastFundCells.read(cells, money, goods);
    VisitId visitId = new VisitId("visit-" + hash.stable("import-visits", cells.content()));
    return new RowOrder.VisitRow(
        person,
        visitId,
        new ToldByRow(
            List.of(person, on, money, goods), Telling.ofVisit(campaign, Optional.of(paid), notes)),
        HandedOut.of(paid, Optional.empty(), VISITED_ON, on, money, goods),
        new Visited(campaign, notes, money, goods, paid, on)::recorded);
  }

  /** What the row says of the visit. */
  private record Visited(
      Optional<String> campaign,
      VisitNotes notes,
      Money money,
      List<Goods> goods,
      PastFund paid,
      LocalDate on) {

    RecordVisit recorded(CaseId file, VisitId id) {
      return new RecordVisit(
          file,
          id,
          campaign,
          Optional.empty(),
          notes,
          money,
          goods,
          Optional.empty(),
          Optional.empty(),
          Optional.of(paid),
          Optional.empty(),
          Optional.empty(),
          on);
    }
  }
}
