package org.warmledger.command.imports.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.warmledger.command.imports.tabular.TableRow;
import org.warmledger.events.AidCategory;
import org.warmledger.events.CaseTier;
import org.warmledger.events.FundCode;
import org.warmledger.events.Goods;
import org.warmledger.events.Hardship;
import org.warmledger.events.HardshipCategory;
import org.warmledger.events.HardshipCause;
import org.warmledger.events.InventedPeople;
import org.warmledger.events.KeyedHash;
import org.warmledger.events.MasterKey;
import org.warmledger.events.Money;
import org.warmledger.events.Payee;
import org.warmledger.events.Personal;
import org.warmledger.events.Receipt;
import org.warmledger.events.ReceiptKind;
import org.warmledger.events.WorkerDetails;
import org.warmledger.events.WorkerIdentity;

class RowsTest {

  private static final String NUMBER =
      InventedPeople.identityNumber("410899", LocalDate.of(1986, 4, 29), 409);
  private static final RowMappings ROWS =
      RowMappings.of(
          new KeyedHash(MasterKey.ofBase64("d2FybSBsZWRnZXIgbWFzdGVyIGtleSBmb3IgdGVzdHM=")),
          () -> LocalDate.of(2026, 11, 22));

  private static final Map<String, String> FILE =
      cells(
          "姓名",
          "赵暖",
          "身份证号",
          NUMBER,
          "性别",
          "男",
          "民族",
          "汉族",
          "工会编码",
          "410803",
          "工作单位",
          "第一机械厂",
          "职工身份",
          "农民工",
          "困难类别",
          "深度",
          "主要致困原因",
          "患重特大疾病",
          "次要致困原因",
          "子女上学、其他",
          "家庭人口",
          "3",
          "家庭年度总收入(元)",
          "24,000",
          "手机号码",
          "19900001234",
          "家庭住址",
          "幸福路1号",
          "建档标准",
          "全国级",
          "建档日期",
          "2025年7月2日",
          "备注",
          "租房居住");
  private static final Map<String, String> VISIT =
      cells(
          "走访日期",
          "2026/1/9",
          "身份证号",
          NUMBER,
          "走访人",
          "红梅走访组",
          "活动",
          "2026年两节送温暖",
          "慰问金(元)",
          "1800.00",
          "慰问品",
          "米10kg",
          "慰问品折价(元)",
          "60.00",
          "走访情况",
          "家庭情况稳定");
  private static final Map<String, String> AID =
      cells(
          "发放日期",
          "2026-07-31",
          "身份证号",
          NUMBER,
          "帮扶类别",
          "助学救助",
          "金额(元)",
          "1295.50",
          "资金编号",
          "SHJZ-2026",
          "收款人",
          "赵暖",
          "银行卡尾号",
          "847",
          "领取方式",
          "银行卡",
          "凭证号",
          "PZ000001");

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
        ((Personal.Known<WorkerDetails>) row.household().head().details()).value();
    assertThat(worker.name()).isEqualTo("赵暖");
    assertThat(worker.birthDate()).isEqualTo("1986-04-29");
    assertThat(row.note().text()).isEqualTo("租房居住");
  }

  @Test
  void aRowOfVisitsCarriesMoneyAndOnePieceOfGoods() {
    RowOrder.VisitRow row = (RowOrder.VisitRow) ROWS.visits().read(row(VISIT));

    assertThat(row.occurredOn()).isEqualTo("2026-01-09");
    assertThat(row.money()).isEqualTo(new Money(180_000));
    assertThat(row.goods()).containsExactly(new Goods("米10kg", 1, "件", new Money(6_000)));
    assertThat(row.campaign()).contains("2026年两节送温暖");
  }

  @Test
  void aVisitMayBringNothing() {
    RowOrder.VisitRow row =
        (RowOrder.VisitRow) ROWS.visits().read(row(without(VISIT, "慰问金(元)", "慰问品", "慰问品折价(元)")));

    assertThat(row.money().isNone()).isTrue();
    assertThat(row.goods()).isEmpty();
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

  @Test
  void zeroOnAServiceMeansNoneAndOnMoneyAidIsRefused() {
    Map<String, String> service = with(with(AID, "帮扶类别", "法律援助"), "金额(元)", "0.00");

    assertThat(((RowOrder.AidRow) ROWS.aids().read(row(service))).terms().isService()).isTrue();
    refused(ROWS.aids(), with(AID, "金额(元)", "0.00"), CellCode.AMOUNT_ZERO, "金额(元)");
    refused(ROWS.aids(), without(AID, "资金编号"), CellCode.REQUIRED, "资金编号");
  }

  @ParameterizedTest
  @CsvSource({
    "生活救助,LIVING",
    "生活,LIVING",
    "医疗救助,MEDICAL",
    "医疗,MEDICAL",
    "助学救助,EDUCATION",
    "助学,EDUCATION",
    "职业培训,TRAINING",
    "培训,TRAINING",
    "职业介绍,JOB_PLACEMENT",
    "法律援助,LEGAL_AID",
    "政策咨询,POLICY_ADVICE",
    "创业贷款,STARTUP_LOAN",
    "追讨欠薪,WAGE_RECOVERY",
    "平安返乡,SAFE_RETURN",
    "慰问,CONDOLENCE",
    "其他,OTHER",
    "LIVING,LIVING"
  })
  void everyWordForAnAidIsKnown(String word, AidCategory category) {
    RowOrder.AidRow row = (RowOrder.AidRow) ROWS.aids().read(row(with(AID, "帮扶类别", word)));
    assertThat(row.terms().category()).isEqualTo(category);
  }

  @ParameterizedTest
  @CsvSource({
    "无劳动能力,NO_WORK_CAPACITY",
    "有劳动能力而未就业,ABLE_BUT_UNEMPLOYED",
    "下岗失业,LAID_OFF",
    "未参加社会保险,NO_SOCIAL_INSURANCE",
    "社会保险待遇落实不到位,BENEFITS_NOT_PAID",
    "患重特大疾病,MAJOR_ILLNESS",
    "遭受自然灾害,NATURAL_DISASTER",
    "遭受意外事故,ACCIDENT",
    "子女上学,CHILD_SCHOOLING",
    "其他,OTHER"
  })
  void everyWordForACauseIsKnown(String word, HardshipCause cause) {
    RowOrder.FileRow row =
        (RowOrder.FileRow) ROWS.files().read(row(with(without(FILE, "次要致困原因"), "主要致困原因", word)));
    assertThat(row.hardship().primaryCause()).isEqualTo(cause);
  }

  @ParameterizedTest
  @CsvSource({
    "全国级,NATIONAL",
    "省级,PROVINCIAL",
    "地市级,CITY",
    "市级,CITY",
    "区县级,COUNTY",
    "县级,COUNTY",
    "基层,GRASSROOTS"
  })
  void everyWordForATierIsKnown(String word, CaseTier tier) {
    RowOrder.FileRow row = (RowOrder.FileRow) ROWS.files().read(row(with(FILE, "建档标准", word)));
    assertThat(row.hardship().tier()).isEqualTo(tier);
  }

  @ParameterizedTest
  @CsvSource({
    "深度困难,DEEP",
    "深度,DEEP",
    "相对困难,RELATIVE",
    "相对,RELATIVE",
    "意外致困,ACCIDENT",
    "意外,ACCIDENT",
    "低保户,DIBAO",
    "低保边缘户,DIBAO_MARGIN"
  })
  void everyWordForACategoryIsKnown(String word, HardshipCategory category) {
    RowOrder.FileRow row = (RowOrder.FileRow) ROWS.files().read(row(with(FILE, "困难类别", word)));
    assertThat(row.hardship().category()).isEqualTo(category);
  }

  @ParameterizedTest
  @CsvSource({"银行卡,BANK_SLIP", "签领,SIGNATURE", "现金,CASH_RECEIPT", "物品,GOODS_RECEIPT", "其他,OTHER"})
  void everyWordForAReceiptIsKnown(String word, ReceiptKind kind) {
    RowOrder.AidRow row = (RowOrder.AidRow) ROWS.aids().read(row(with(AID, "领取方式", word)));
    assertThat(row.receipt().kind()).isEqualTo(kind);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2026-01-02", "2026/1/2", "2026.1.2", "2026年1月2日", "20260102", "２０２６-01-02"})
  void daysAreReadAsPeopleWriteThem(String written) {
    assertThat(ROWS.visits().read(row(with(VISIT, "走访日期", written))))
        .isEqualTo(ROWS.visits().read(row(with(VISIT, "走访日期", "2026-01-02"))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-02-30", "2026-13-01", "01/02/2026", "昨天", "2026-1/2"})
  void whatIsNoDayIsRefused(String written) {
    refused(ROWS.visits(), with(VISIT, "走访日期", written), CellCode.DATE, "走访日期");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1800", "1800.0", "1800.00", "1,800.00", "１，８００", "¥1,800元", "1800.000"})
  void amountsAreExactWhicheverWayTheyAreWritten(String written) {
    assertThat(ROWS.visits().read(row(with(VISIT, "慰问金(元)", written))))
        .isEqualTo(ROWS.visits().read(row(VISIT)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0.005|AMOUNT_FRACTION",
        "-1|AMOUNT_NEGATIVE",
        "10000000001|AMOUNT_TOO_LARGE",
        "1,80|AMOUNT",
        "1e5|AMOUNT",
        "一千|AMOUNT"
      })
  void whatIsNoAmountIsRefused(String written, CellCode code) {
    refused(ROWS.visits(), with(VISIT, "慰问金(元)", written), code, "慰问金(元)");
  }

  @Test
  void everyWrongCellIsNamed() {
    refused(ROWS.files(), without(FILE, "姓名"), CellCode.REQUIRED, "姓名");
    refused(ROWS.files(), with(FILE, "姓名", "赵\u0007暖"), CellCode.CONTROL_CHARACTER, "姓名");
    refused(ROWS.files(), with(FILE, "备注", "长".repeat(4001)), CellCode.TOO_LONG, "备注");
    refused(ROWS.files(), with(FILE, "身份证号", wrongCheckDigit()), CellCode.IDENTITY_NUMBER, "身份证号");
    refused(ROWS.files(), with(FILE, "性别", "女"), CellCode.CONTRADICTS_IDENTITY_NUMBER, "性别");
    refused(ROWS.files(), with(FILE, "手机号码", "1990000"), CellCode.MOBILE, "手机号码");
    refused(ROWS.files(), with(FILE, "家庭人口", "0"), CellCode.NUMBER, "家庭人口");
    refused(ROWS.files(), with(FILE, "建档日期", "2026-11-23"), CellCode.DATE_IN_FUTURE, "建档日期");
    refused(ROWS.files(), with(FILE, "困难类别", "很难"), CellCode.UNKNOWN_WORD, "困难类别");
    refused(ROWS.files(), with(FILE, "工会编码", "四一"), CellCode.MALFORMED, "工会编码");
    refused(ROWS.files(), with(FILE, "次要致困原因", "其他,其他"), CellCode.REPEATED, "次要致困原因");
    refused(ROWS.files(), with(FILE, "次要致困原因", "患重特大疾病"), CellCode.SAME_AS_PRIMARY, "次要致困原因");
    refused(ROWS.files(), with(FILE, "次要致困原因", "其他 下岗 子女上学 意外"), CellCode.TOO_MANY, "次要致困原因");
    refused(ROWS.visits(), without(VISIT, "慰问品"), CellCode.REQUIRED, "慰问品");
    refused(ROWS.aids(), with(AID, "银行卡尾号", "12345"), CellCode.MALFORMED, "银行卡尾号");
    assertThatThrownBy(() -> ROWS.files().read(new TableRow(2, FILE, true)))
        .isInstanceOf(WrongCell.class);
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

    assertThat(ROWS.visits().read(row(with(VISIT, "身份证号", old))))
        .isEqualTo(ROWS.visits().read(row(VISIT)));
  }

  private static String wrongCheckDigit() {
    return NUMBER.substring(0, 17) + (NUMBER.charAt(17) == '1' ? '2' : '1');
  }

  private static void refused(
      RowMapping mapping, Map<String, String> cells, CellCode code, String column) {
    assertThatThrownBy(() -> mapping.read(row(cells)))
        .isInstanceOfSatisfying(
            WrongCell.class,
            wrong -> {
              assertThat(wrong.code()).isEqualTo(code);
              assertThat(wrong.column()).isEqualTo(column);
            });
  }

  private static TableRow row(Map<String, String> cells) {
    return new TableRow(2, cells, false);
  }

  private static Map<String, String> cells(String... namesAndValues) {
    Map<String, String> cells = new HashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      cells.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    return cells;
  }

  private static Map<String, String> with(Map<String, String> cells, String name, String value) {
    Map<String, String> changed = new HashMap<>(cells);
    changed.put(name, value);
    return changed;
  }

  private static Map<String, String> without(Map<String, String> cells, String... names) {
    Map<String, String> changed = new HashMap<>(cells);
    changed.keySet().removeAll(List.of(names));
    return changed;
  }
}
