package org.warmledger.command.imports.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.warmledger.command.imports.rows.RowSamples.ROWS;
import static org.warmledger.command.imports.rows.RowSamples.cells;
import static org.warmledger.command.imports.rows.RowSamples.refused;
import static org.warmledger.command.imports.rows.RowSamples.row;
import static org.warmledger.command.imports.rows.RowSamples.with;
import static org.warmledger.command.imports.rows.RowSamples.without;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.warmledger.command.programme.provideservice.ProvideService;
import org.warmledger.command.programme.visitenterprise.VisitEnterprise;
import org.warmledger.command.tables.cells.CellCode;
import org.warmledger.events.Samples;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.lists.AidCategory;
import org.warmledger.events.lists.FundingSource;
import org.warmledger.events.lists.ServiceKind;
import org.warmledger.events.values.Goods;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.PastFund;

/** What a union did beside its files before the ledger was its book is imported by row. */
class ProgrammeRowsTest {

  private static final Map<String, String> SERVICE =
      cells(
          "活动日期", "2026-05-01",
          "工会编码", "410803",
          "服务类别", "帮扶救助",
          "帮扶类别", "生活救助",
          "活动", "金秋助学",
          "人数", "20",
          "人次", "30",
          "其中农民工", "5",
          "金额(元)", "5000",
          "备注", "老台账",
          "资金编号", "LWZJ-2025",
          "资金来源", "本级工会");

  private static final Map<String, String> ENTERPRISE =
      cells(
          "走访日期", "2026-05-01",
          "工会编码", "410803",
          "企业名称", "第一机床厂",
          "慰问金(元)", "10000",
          "慰问品", "米",
          "慰问品折价(元)", "600",
          "走访情况", "停产",
          "资金编号", "LWZJ-2025");

  private static RowOrder.ActivityRow service(Map<String, String> cells) {
    return (RowOrder.ActivityRow) ROWS.services().read(row(cells));
  }

  private static RowOrder.ActivityRow enterprise(Map<String, String> cells) {
    return (RowOrder.ActivityRow) ROWS.enterprises().read(row(cells));
  }

  @Test
  void aServiceIsCountedAsItWasAndSaysWhatItHandedOver() {
    RowOrder.ActivityRow read = service(SERVICE);
    ProvideService asked = (ProvideService) read.by(Samples.COUNTY);
    assertThat(read.union()).isEqualTo(new UnionCode("410803"));
    assertThat(asked.kind()).isEqualTo(ServiceKind.AID);
    assertThat(asked.counts().personTimes()).isEqualTo(30);
    assertThat(asked.fund()).isEmpty();
    assertThat(read.handedOut().flatMap(HandedOut::category)).contains(AidCategory.LIVING);
    assertThat(read.handedOut().map(HandedOut::money)).contains(new Money(500_000));
    assertThat(service(SERVICE).makes()).isEqualTo(read.makes());
    assertThat(read.as("service-1").makes()).isEqualTo("service-1");
    assertThat(read.about()).isEqualTo(read.union());
  }

  @Test
  void whatHandsNothingOverOrWhatEmployersPaidIsNoMoneyOfTheUnion() {
    Map<String, String> publicity = without(with(SERVICE, "服务类别", "政策宣传"), "帮扶类别", "金额(元)");
    assertThat(service(publicity).handedOut()).isEmpty();
    Map<String, String> wages = without(with(SERVICE, "服务类别", "追讨欠薪"), "帮扶类别", "资金编号", "资金来源");
    assertThat(service(wages).handedOut()).isEmpty();
    refused(
        ROWS.services(),
        with(with(wages, "慰问品", "米"), "慰问品折价(元)", "60"),
        CellCode.NOT_APPLICABLE,
        "慰问品");
  }

  @Test
  void whatPaidInThePastIsNamedByItsLabel() {
    PastFund union =
        new PastFund(Optional.of(new FundCode("LWZJ-2025")), Optional.of(FundingSource.OWN_UNION));
    PastFund unsourced = new PastFund(union.label(), Optional.empty());
    assertThat(((ProvideService) service(SERVICE).by(Samples.COUNTY)).past()).contains(union);
    assertThat(service(SERVICE).handedOut().map(HandedOut::label)).contains("LWZJ-2025");
    assertThat(((VisitEnterprise) enterprise(ENTERPRISE).by(Samples.COUNTY)).past())
        .contains(unsourced);
    assertThat(enterprise(ENTERPRISE).handedOut().map(HandedOut::label)).contains("LWZJ-2025");
    refused(ROWS.services(), without(SERVICE, "资金编号"), CellCode.REQUIRED, "资金编号");
    refused(ROWS.enterprises(), without(ENTERPRISE, "资金编号"), CellCode.REQUIRED, "资金编号");
    refused(ROWS.enterprises(), without(ENTERPRISE, "慰问金(元)", "资金编号"), CellCode.REQUIRED, "资金编号");
    Map<String, String> wages = without(with(SERVICE, "服务类别", "追讨欠薪"), "帮扶类别");
    refused(ROWS.services(), wages, CellCode.NOT_APPLICABLE, "资金编号");
    refused(ROWS.services(), without(wages, "资金编号"), CellCode.NOT_APPLICABLE, "资金来源");
  }

  /** A column more or one less, and a row has another id: by the rest it is known again. */
  @Test
  void theSameActivityIsKnownAgainHoweverItsRowIsWritten() {
    KnownBy known = service(SERVICE).knownBy();
    for (String column : List.of("备注", "活动", "资金来源", "其中农民工", "人数")) {
      RowOrder.ActivityRow shorter = service(without(SERVICE, column));
      assertThat(shorter.makes()).isNotEqualTo(service(SERVICE).makes());
      assertThat(shorter.knownBy().alike()).as(column).isEqualTo(known.alike());
      assertThat(shorter.knownBy().telling().mayBe(known.telling())).as(column).isTrue();
    }
    assertThat(service(with(SERVICE, "备注", "别的")).knownBy().telling().mayBe(known.telling()))
        .isFalse();
    assertThat(service(with(SERVICE, "金额(元)", "5001")).knownBy().alike())
        .isNotEqualTo(known.alike());
    KnownBy visit = enterprise(ENTERPRISE).knownBy();
    assertThat(enterprise(without(ENTERPRISE, "走访情况")).knownBy().alike()).isEqualTo(visit.alike());
    assertThat(enterprise(with(ENTERPRISE, "慰问品", "面")).knownBy().alike())
        .isNotEqualTo(visit.alike());
  }

  /** What was imported before rows had labels is known by what its row was then. */
  @Test
  void aRowWithALabelKnowsTheIdThatItMadeWithoutOne() {
    Map<String, String> free = without(ENTERPRISE, "慰问金(元)", "慰问品", "慰问品折价(元)", "资金编号");
    assertThat(enterprise(with(free, "资金编号", "LWZJ-2025")).knownBy().before())
        .isEqualTo(enterprise(free).makes());
    Map<String, String> publicity =
        without(with(SERVICE, "服务类别", "政策宣传"), "帮扶类别", "金额(元)", "资金编号", "资金来源");
    assertThat(service(with(publicity, "资金来源", "本级工会")).knownBy().before())
        .isEqualTo(service(publicity).makes());
  }

  @Test
  void whatDoesNotGoTogetherIsRefused() {
    refused(ROWS.services(), without(SERVICE, "帮扶类别"), CellCode.REQUIRED, "帮扶类别");
    refused(ROWS.services(), with(SERVICE, "交通方式", "火车"), CellCode.NOT_APPLICABLE, "交通方式");
    refused(ROWS.services(), with(SERVICE, "其中农民工", "21"), CellCode.MORE_THAN_THE_WHOLE, "其中农民工");
    refused(ROWS.services(), with(SERVICE, "人数", "31"), CellCode.MORE_THAN_THE_WHOLE, "人数");
    refused(ROWS.services(), with(SERVICE, "帮扶类别", "法律援助"), CellCode.SERVICE_WITH_MONEY, "金额(元)");
    refused(
        ROWS.services(), without(SERVICE, "人数", "人次", "其中农民工", "金额(元)"), CellCode.REQUIRED, "户数");
  }

  @Test
  void aVisitToAnEnterpriseSaysWhatItBrought() {
    RowOrder.ActivityRow read = enterprise(ENTERPRISE);
    VisitEnterprise asked = (VisitEnterprise) read.by(Samples.COUNTY);
    assertThat(asked.enterprise()).isEqualTo("第一机床厂");
    assertThat(asked.goods()).isEqualTo(List.of(new Goods("米", 1, "件", new Money(60_000))));
    assertThat(asked.fund()).isEqualTo(Optional.empty());
    assertThat(read.handedOut().map(HandedOut::money)).contains(new Money(1_000_000));
    assertThat(read.as("enterprise-visit-1").makes()).isEqualTo("enterprise-visit-1");
    assertThat(enterprise(without(ENTERPRISE, "慰问金(元)", "慰问品", "慰问品折价(元)")).handedOut()).isEmpty();
    refused(ROWS.enterprises(), without(ENTERPRISE, "慰问品折价(元)"), CellCode.REQUIRED, "慰问品折价(元)");
    refused(ROWS.enterprises(), without(ENTERPRISE, "企业名称"), CellCode.REQUIRED, "企业名称");
  }
}
