package org.warmledger.command.imports.rows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.warmledger.command.giving.Telling;
import org.warmledger.command.programme.visitenterprise.VisitEnterprise;
import org.warmledger.command.tables.Column;
import org.warmledger.command.tables.TableRow;
import org.warmledger.command.tables.cells.Cells;
import org.warmledger.command.tables.cells.OpenCells;
import org.warmledger.events.ids.EnterpriseVisitId;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.limits.Longest;
import org.warmledger.events.sealing.KeyedHash;
import org.warmledger.events.values.Goods;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.Names;
import org.warmledger.events.values.PastFund;

/** Rows of the register of visits to enterprises in difficulty (走访困难企业). */
record EnterpriseRows(KeyedHash hash, Supplier<LocalDate> today) implements RowMapping {

  private static final String VISITED_ON = "走访日期";
  private static final String UNION = "工会编码";
  private static final String ENTERPRISE = "企业名称";
  private static final String CAMPAIGN = "活动";
  private static final String MONEY = "慰问金(元)";
  private static final String NOTE = "走访情况";

  @Override
  public List<Column> columns() {
    return Stream.of(
            List.of(
                Column.required(VISITED_ON, Column.Holds.DAY),
                Column.required(UNION, Column.Holds.CODE),
                Column.required(ENTERPRISE, Column.Holds.LINE),
                Column.optional(CAMPAIGN, Column.Holds.LINE),
                Column.optional(MONEY, Column.Holds.YUAN)),
            GoodsCells.COLUMNS,
            List.of(Column.optional(NOTE, Column.Holds.LINE)),
            PastFundCells.COLUMNS)
        .flatMap(List::stream)
        .toList();
  }

  @Override
  public RowOrder read(TableRow row) {
    Cells cells = new Cells(row, today.get());
    UnionCode union = Cells.required(cells.code(UNION, UnionCode::new), UNION);
    LocalDate on = cells.pastDay(VISITED_ON);
    String enterprise = OpenCells.requiredLine(cells, ENTERPRISE, Longest.LINE);
    Optional<String> campaign = OpenCells.campaign(cells, CAMPAIGN);
    Money money = cells.yuan(MONEY);
    List<Goods> goods = GoodsCells.read(cells);
    String note = OpenCells.line(cells, NOTE, Longest.LINE);
    String before = cells.content();
    PastFund paid = PastFundCells.read(cells, money, goods);
    return new RowOrder.ActivityRow(
        union,
        id("import-enterprises", cells.content()),
        new KnownBy(
            id("import-enterprises", before),
            id(
                "past-enterprises",
                KnownBy.text(money, goods, union.value(), on, Names.folded(enterprise))),
            Telling.ofActivity(campaign, Optional.of(paid), note)),
        HandedOut.of(paid, Optional.empty(), VISITED_ON, on, money, goods),
        new Visited(enterprise, campaign, money, goods, paid, note, on)::recorded);
  }

  /** What the row says of the visit. */
  private record Visited(
      String enterprise,
      Optional<String> campaign,
      Money money,
      List<Goods> goods,
      PastFund paid,
      String note,
      LocalDate on) {

    VisitEnterprise recorded(UnionPath union, String id) {
      return new VisitEnterprise(
          new EnterpriseVisitId(id),
          union,
          enterprise,
          campaign,
          Optional.empty(),
          money,
          goods,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.of(paid),
          note,
          on);
    }
  }

  private String id(String purpose, String content) {
    return "enterprise-visit-" + hash.stable(purpose, content);
  }
}
