package org.warmledger.command.imports.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.warmledger.command.imports.rows.RowSamples.AID;
import static org.warmledger.command.imports.rows.RowSamples.FILE;
import static org.warmledger.command.imports.rows.RowSamples.NUMBER;
import static org.warmledger.command.imports.rows.RowSamples.ROWS;
import static org.warmledger.command.imports.rows.RowSamples.VISIT;
import static org.warmledger.command.imports.rows.RowSamples.refused;
import static org.warmledger.command.imports.rows.RowSamples.row;
import static org.warmledger.command.imports.rows.RowSamples.with;
import static org.warmledger.command.imports.rows.RowSamples.without;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.warmledger.command.cases.recordvisit.RecordVisit;
import org.warmledger.command.tables.cells.CellCode;
import org.warmledger.events.InventedPeople;
import org.warmledger.events.Samples;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.lists.AidCategory;
import org.warmledger.events.lists.CaseTier;
import org.warmledger.events.lists.FundingSource;
import org.warmledger.events.lists.HardshipCategory;
import org.warmledger.events.lists.HardshipCause;
import org.warmledger.events.lists.ReceiptKind;
import org.warmledger.events.lists.Relation;
import org.warmledger.events.lists.WorkerIdentity;
import org.warmledger.events.values.BankAccount;
import org.warmledger.events.values.Bill;
import org.warmledger.events.values.Bills;
import org.warmledger.events.values.Goods;
import org.warmledger.events.values.Hardship;
import org.warmledger.events.values.HouseholdMember;
import org.warmledger.events.values.MemberDetails;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.PastFund;
import org.warmledger.events.values.Payee;
import org.warmledger.events.values.Personal;
import org.warmledger.events.values.Receipt;
import org.warmledger.events.values.WorkerDetails;

/** What a whole row says. */
class RowsTest {

  @Test
  void aRowOfFilesBecomesAHouseholdWithItsHead() {
    RowOrder.FileRow row = (RowOrder.FileRow) ROWS.files().read(row(FILE));

    assertThat(row.union().value()).isEqualTo("410803");
    assertThat(row.occurredOn()).isEqualTo("2025-07-02");
    assertThat(row.hardship())
        .isEqualTo(
            new Hardship(
                CaseTier.NATIONAL,
                HardshipCategory.DEEP,
                HardshipCause.MAJOR_ILLNESS,
                List.of(HardshipCause.CHILD_SCHOOLING, HardshipCause.OTHER)));
    assertThat(row.household().size()).isEqualTo(3);
    assertThat(row.household().members()).isEmpty();
    assertThat(row.household().head().identity()).isEqualTo(WorkerIdentity.MIGRANT);
    WorkerDetails worker =
        ((Personal.Known<WorkerDetails>) row.household().head().details().opened()).value();
    assertThat(worker.name()).isEqualTo("赵暖");
    assertThat(worker.birthDate()).isEqualTo("1986-04-29");
    assertThat(row.note().text()).isEqualTo("租房居住");
  }

  private static RowOrder.FileRow withMember(String number) {
    Map<String, String> cells = new HashMap<>(FILE);
    cells.putAll(
        Map.of(
            "健康状况",
            "肾病",
            "残疾情况",
            "肢体三级",
            "开户银行",
            "工商银行",
            "银行账号",
            "6222 0000 1111 2222",
            "成员2姓名",
            "钱阳",
            "成员2关系",
            "配偶",
            "成员2身份证号",
            number,
            "成员2年收入(元)",
            "1,200",
            "成员2需供养",
            "是"));
    return (RowOrder.FileRow) ROWS.files().read(row(cells));
  }

  @Test
  void aRowOfFilesNamesMembersBankAndHealth() {
    String number = InventedPeople.identityNumber("410899", LocalDate.of(1990, 5, 1), 3);
    RowOrder.FileRow row = withMember(number);

    WorkerDetails worker =
        ((Personal.Known<WorkerDetails>) row.household().head().details().opened()).value();
    assertThat(worker.health()).isEqualTo("肾病");
    assertThat(worker.disability()).isEqualTo("肢体三级");
    assertThat(worker.account()).contains(new BankAccount("工商银行", "", "6222000011112222", "赵暖"));
    HouseholdMember member = row.household().members().getFirst();
    assertThat(member.relation()).isEqualTo(Relation.SPOUSE);
    MemberDetails details = ((Personal.Known<MemberDetails>) member.details().opened()).value();
    assertThat(details.name()).isEqualTo("钱阳");
    assertThat(details.identityNumber()).isEqualTo(number);
    assertThat(details.annualIncome()).contains(new Money(120_000));
    assertThat(details.dependant()).isTrue();
  }

  @Test
  void aMemberIsNamedWholeOrNotAtAllAndCountsAmongTheHousehold() {
    refused(ROWS.files(), with(FILE, "成员1姓名", "钱阳"), CellCode.REQUIRED, "成员1关系");
    refused(ROWS.files(), with(FILE, "开户银行", "工商银行"), CellCode.REQUIRED, "银行账号");
    Map<String, String> cells = new HashMap<>(with(FILE, "家庭人口", "1"));
    cells.putAll(
        Map.of(
            "成员1姓名",
            "钱阳",
            "成员1关系",
            "配偶",
            "成员1身份证号",
            InventedPeople.identityNumber("410899", LocalDate.of(1990, 5, 1), 3)));
    refused(ROWS.files(), cells, CellCode.NUMBER, "家庭人口");
  }

  private static RecordVisit visit(Map<String, String> row) {
    return ((RowOrder.VisitRow) ROWS.visits().read(row(row))).in(Samples.CASE, Samples.CASEWORKER);
  }

  @Test
  void aRowOfVisitsCarriesMoneyAndOnePieceOfGoods() {
    RecordVisit row = visit(VISIT);

    assertThat(row.occurredOn()).isEqualTo("2026-01-09");
    assertThat(row.money()).isEqualTo(new Money(180_000));
    assertThat(row.goods()).containsExactly(new Goods("米10kg", 1, "件", new Money(6_000)));
    assertThat(row.campaign()).contains("2026年两节送温暖");
    assertThat(row.past().flatMap(PastFund::label)).contains(new FundCode("LWZJ-2025"));
    assertThat(row.fund()).isEmpty();
  }

  @Test
  void whatAVisitBroughtBearsTheLabelOfTheFundThatPaid() {
    RowOrder row = ROWS.visits().read(row(with(VISIT, "资金来源", "本级工会")));
    assertThat(row.handedOut().map(HandedOut::label)).contains("LWZJ-2025");
    assertThat(
            ((RowOrder.VisitRow) row)
                .in(Samples.CASE, Samples.CASEWORKER)
                .past()
                .flatMap(PastFund::source))
        .contains(FundingSource.OWN_UNION);
    refused(ROWS.visits(), without(VISIT, "资金编号"), CellCode.REQUIRED, "资金编号");
    refused(ROWS.visits(), without(VISIT, "慰问金(元)", "资金编号"), CellCode.REQUIRED, "资金编号");
  }

  @Test
  void aVisitMayBringNothing() {
    RecordVisit row = visit(without(VISIT, "慰问金(元)", "慰问品", "慰问品折价(元)", "资金编号"));

    assertThat(row.money().isNone()).isTrue();
    assertThat(row.goods()).isEmpty();
    assertThat(row.past()).contains(PastFund.UNSAID);
  }

  @Test
  void aRowOfAidIsADeliveredFactWithItsReceipt() {
    RowOrder.AidRow row = (RowOrder.AidRow) ROWS.aids().read(row(AID));

    assertThat(row.terms().category()).isEqualTo(AidCategory.EDUCATION);
    assertThat(row.terms().money()).isEqualTo(new Money(129_550));
    assertThat(row.terms().fund()).contains(new FundCode("SHJZ-2026"));
    assertThat(row.payee()).isEqualTo(new Payee("赵暖", "0847", Optional.empty()));
    assertThat(row.receipt()).isEqualTo(new Receipt("PZ000001", ReceiptKind.BANK_SLIP));
  }

  private static final Map<String, String> MEDICAL =
      with(
          with(
              with(
                  with(with(with(AID, "帮扶类别", "医疗救助"), "票据号码", "YP-1"), "票据日期", "2026-07-01"),
                  "就诊医院",
                  "焦作市人民医院"),
              "票据总额(元)",
              "5000"),
          "自付金额(元)",
          "2600");

  /** C07: the bill may be named, and needn't be; the same row without one is still known again. */
  @Test
  void pastMedicalAidBringsItsBillWhereTheRegisterHasIt() {
    RowOrder.AidRow row = (RowOrder.AidRow) ROWS.aids().read(row(MEDICAL));
    assertThat(row.bills().all())
        .containsExactly(
            new Bill(
                "YP-1",
                LocalDate.of(2026, 7, 1),
                "焦作市人民医院",
                new Money(500_000),
                new Money(260_000)));
    assertThat(row.terms().selfPaid()).contains(new Money(260_000));
    RowOrder.AidRow bare = (RowOrder.AidRow) ROWS.aids().read(row(with(AID, "帮扶类别", "医疗救助")));
    assertThat(bare.bills()).isEqualTo(Bills.NONE);
    assertThat(bare.source()).isEmpty();
    refused(ROWS.aids(), without(MEDICAL, "就诊医院"), CellCode.REQUIRED, "就诊医院");
    refused(ROWS.aids(), with(MEDICAL, "帮扶类别", "生活救助"), CellCode.NOT_APPLICABLE, "票据号码");
    refused(ROWS.aids(), with(MEDICAL, "票据日期", "2026-08-01"), CellCode.AFTER_THE_AID, "票据日期");
  }

  /** C23: whose money it was may be named, as only then something can be said of its scope. */
  @Test
  void pastAidSaysWhoseMoneyItWasWhereTheRegisterDoes() {
    RowOrder.AidRow row = (RowOrder.AidRow) ROWS.aids().read(row(with(AID, "资金来源", "中央财政")));
    assertThat(row.source()).contains(FundingSource.CENTRAL_FISCAL);
    refused(ROWS.aids(), with(AID, "资金来源", "别处"), CellCode.UNKNOWN_WORD, "资金来源");
  }

  @Test
  void zeroOnAServiceMeansNoneAndOnMoneyAidIsRefused() {
    Map<String, String> service = with(with(AID, "帮扶类别", "法律援助"), "金额(元)", "0.00");

    assertThat(((RowOrder.AidRow) ROWS.aids().read(row(service))).terms().isService()).isTrue();
    refused(ROWS.aids(), with(AID, "金额(元)", "0.00"), CellCode.AMOUNT_ZERO, "金额(元)");
    refused(ROWS.aids(), without(AID, "资金编号"), CellCode.REQUIRED, "资金编号");
  }

  @Test
  void theSameRowIsKnownAgainHoweverItIsSpelt() {
    Map<String, String> other =
        with(with(with(FILE, "困难类别", "深度困难"), "家庭年度总收入(元)", "24000.00"), "建档日期", "2025-07-02");

    assertThat(ROWS.files().read(row(other)).makes())
        .isEqualTo(ROWS.files().read(row(FILE)).makes());
    assertThat(ROWS.files().read(row(with(FILE, "备注", "别的"))).makes())
        .isNotEqualTo(ROWS.files().read(row(FILE)).makes());
  }

  @Test
  void anOldNumberOfFifteenDigitsIsTheSamePerson() {
    String old = NUMBER.substring(0, 6) + NUMBER.substring(8, 17);

    Map<String, String> other = with(VISIT, "身份证号", old);

    assertThat(visit(other)).isEqualTo(visit(VISIT));
    assertThat(ROWS.visits().read(row(other)).about())
        .isEqualTo(ROWS.visits().read(row(VISIT)).about());
  }
}
