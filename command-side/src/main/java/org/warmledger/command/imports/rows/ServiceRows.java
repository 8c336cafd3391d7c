package org.warmledger.command.imports.rows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.warmledger.command.giving.Telling;
import org.warmledger.command.programme.provideservice.ProvideService;
import org.warmledger.command.tables.Column;
import org.warmledger.command.tables.TableRow;
import org.warmledger.command.tables.cells.CellCode;
import org.warmledger.command.tables.cells.Cells;
import org.warmledger.command.tables.cells.OpenCells;
import org.warmledger.command.tables.cells.WrongCell;
import org.warmledger.events.ids.ServiceId;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.limits.Longest;
import org.warmledger.events.lists.AidCategory;
import org.warmledger.events.lists.ServiceKind;
import org.warmledger.events.lists.Transport;
import org.warmledger.events.sealing.KeyedHash;
import org.warmledger.events.values.AidTerms;
import org.warmledger.events.values.Goods;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.PastFund;
import org.warmledger.events.values.ServiceCounts;

/** Rows of the register of services (服务活动), which belong to no single file. */
record ServiceRows(KeyedHash hash, Supplier<LocalDate> today) implements RowMapping {

  private static final String SERVED_ON = "活动日期";
  private static final String UNION = "工会编码";
  private static final String KIND = "服务类别";
  private static final String CATEGORY = "帮扶类别";
  private static final String TRANSPORT = "交通方式";
  private static final String CAMPAIGN = "活动";
  private static final String MONEY = "金额(元)";
  private static final String NOTE = "备注";

  @Override
  public List<Column> columns() {
    return Stream.of(
            List.of(
                Column.required(SERVED_ON, Column.Holds.DAY),
                Column.required(UNION, Column.Holds.CODE),
                Column.required(KIND, ServiceKind.class),
                Column.optional(CATEGORY, AidCategory.class),
                Column.optional(TRANSPORT, Transport.class),
                Column.optional(CAMPAIGN, Column.Holds.LINE)),
            CountCells.COLUMNS,
            List.of(Column.optional(MONEY, Column.Holds.YUAN)),
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
    PastService read = past(cells);
    String before = cells.content();
    PastService past = read.paidBy(read.fund(cells));
    return new RowOrder.ActivityRow(
        union,
        id("import-services", cells.content()),
        new KnownBy(
            id("import-services", before), id("past-services", past.alike(union)), past.telling()),
        past.handedOut(),
        past::by);
  }

  private String id(String purpose, String content) {
    return "service-" + hash.stable(purpose, content);
  }

  private static PastService past(Cells cells) {
    LocalDate on = cells.pastDay(SERVED_ON);
    ServiceKind kind = cells.word(KIND, ServiceKind.class);
    Optional<AidCategory> category = cells.optionalWord(CATEGORY, AidCategory.class);
    goesWith(kind.statesCategory(), CATEGORY, category);
    Optional<Transport> transport = cells.optionalWord(TRANSPORT, Transport.class);
    goesWith(kind.travels(), TRANSPORT, transport);
    Optional<String> campaign = OpenCells.campaign(cells, CAMPAIGN);
    ServiceCounts counts = CountCells.read(cells);
    Money money = cells.yuan(MONEY);
    List<Goods> goods = goods(cells, kind);
    requireGiving(category, counts, money, goods);
    String note = OpenCells.line(cells, NOTE, Longest.LINE);
    return new PastService(
        kind, category, transport, campaign, counts, money, goods, PastFund.UNSAID, note, on);
  }

  /** What a row says of one service. */
  private record PastService(
      ServiceKind kind,
      Optional<AidCategory> category,
      Optional<Transport> transport,
      Optional<String> campaign,
      ServiceCounts counts,
      Money money,
      List<Goods> goods,
      PastFund paid,
      String note,
      LocalDate on) {

    /** What employers paid never was the union's. */
    PastFund fund(Cells cells) {
      return kind.isPaidByEmployers()
          ? PastFundCells.readOfEmployers(cells)
          : PastFundCells.read(cells, money, goods);
    }

    PastService paidBy(PastFund fund) {
      return new PastService(
          kind, category, transport, campaign, counts, money, goods, fund, note, on);
    }

    /** What every row of it says. */
    String alike(UnionCode union) {
      return KnownBy.text(money, goods, union.value(), on, kind, category, transport);
    }

    Telling telling() {
      return Telling.ofActivity(campaign, Optional.of(paid), note).counting(counts);
    }

    ProvideService by(UnionPath union, String id) {
      return new ProvideService(
          new ServiceId(id),
          union,
          kind,
          category,
          transport,
          Optional.empty(),
          campaign,
          Optional.empty(),
          counts,
          money,
          goods,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.of(paid),
          note,
          on);
    }

    Optional<HandedOut> handedOut() {
      Optional<AidCategory> counted = category.or(() -> Optional.of(kind.category()));
      return HandedOut.of(paid, counted, SERVED_ON, on, money, goods)
          .filter(unused -> !kind.isPaidByEmployers());
    }
  }

  private static void goesWith(boolean needed, String column, Optional<?> given) {
    if (needed && given.isEmpty()) {
      throw new WrongCell(CellCode.REQUIRED, column);
    }
    if (!needed && given.isPresent()) {
      throw new WrongCell(CellCode.NOT_APPLICABLE, column);
    }
  }

  private static List<Goods> goods(Cells cells, ServiceKind kind) {
    List<Goods> goods = GoodsCells.read(cells);
    if (kind.isPaidByEmployers() && !goods.isEmpty()) {
      throw new WrongCell(CellCode.NOT_APPLICABLE, GoodsCells.COLUMNS.getFirst().name());
    }
    return goods;
  }

  private static void requireGiving(
      Optional<AidCategory> category, ServiceCounts counts, Money money, List<Goods> goods) {
    if (counts.equals(CountCells.NOTHING) && money.isNone() && goods.isEmpty()) {
      throw new WrongCell(CellCode.REQUIRED, CountCells.HOUSEHOLDS);
    }
    WrongCell.refuse(
        category
            .flatMap(stated -> AidTerms.misfit(stated, money, goods))
            .filter(AidTerms.Misfit.SERVICE_WITH_MONEY::equals)
            .map(CellCode::of),
        MONEY);
  }
}
