package org.warmledger.command.imports.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.warmledger.command.imports.rows.RowSamples.AID;
import static org.warmledger.command.imports.rows.RowSamples.FILE;
import static org.warmledger.command.imports.rows.RowSamples.ROWS;
import static org.warmledger.command.imports.rows.RowSamples.VISIT;
import static org.warmledger.command.imports.rows.RowSamples.refused;
import static org.warmledger.command.imports.rows.RowSamples.row;
import static org.warmledger.command.imports.rows.RowSamples.with;
import static org.warmledger.command.imports.rows.RowSamples.without;
import static org.warmledger.command.imports.rows.RowSamples.wrongCheckDigit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.warmledger.command.cases.recordvisit.RecordVisit;
import org.warmledger.command.tables.Cell;
import org.warmledger.command.tables.TableRow;
import org.warmledger.command.tables.cells.CellCode;
import org.warmledger.command.tables.cells.WrongCell;
import org.warmledger.events.Samples;
import org.warmledger.events.lists.AidCategory;
import org.warmledger.events.lists.CaseTier;
import org.warmledger.events.lists.HardshipCategory;
import org.warmledger.events.lists.HardshipCause;
import org.warmledger.events.lists.ReceiptKind;

/** What is taken for a word, a day or an amount, and what is not. */
class CellsTest {

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
    String yuan = category.carriesMoney() ? "1295.50" : "0.00";
    RowOrder.AidRow row =
        (RowOrder.AidRow) ROWS.aids().read(row(with(with(AID, "帮扶类别", word), "金额(元)", yuan)));
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
      strings = {
        "2026-01-02",
        "2026/1/2",
        "2026.1.2",
        "2026年1月2日",
        "20260102",
        "２０２６-01-02",
        "2026-01-02 08:30",
        "2026/1/2 0:00:00",
        "2026-01-02T00:00:00",
        "2026年01月02日",
        "'2026-01-02",
        "2026年1月2日 8时30分",
        "2026/1/2 8:30:00 AM",
        "46024",
        "46024.75",
        "2026 年 1 月 2 日"
      })
  void daysAreReadAsPeopleWriteThem(String written) {
    assertThat(visit(row(with(VISIT, "走访日期", written))))
        .isEqualTo(visit(row(with(VISIT, "走访日期", "2026-01-02"))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-01-01T16:00:00Z",
        "1899-12-31",
        "460240",
        "4602",
        "26-1-2",
        "2026年1月",
        "2026-02-30",
        "2026-13-01",
        "01/02/2026",
        "昨天",
        "2026-1/2"
      })
  void whatIsNoDayIsRefused(String written) {
    refused(ROWS.visits(), with(VISIT, "走访日期", written), CellCode.DATE, "走访日期");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1800", "1800.0", "1800.00", "1,800.00", "１，８００", "¥1,800元", "1800.000"})
  void amountsAreExactWhicheverWayTheyAreWritten(String written) {
    assertThat(visit(row(with(VISIT, "慰问金(元)", written)))).isEqualTo(visit(row(VISIT)));
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "19900000001",
        "+8619900000001",
        "86-199-0000-0001",
        "0086 199 0000 0001",
        "(+86)19900000001",
        "199\u00A00000\u30000001",
        "'19900000001",
        "\u202D19900000001\u202C",
        "１９９００００００01"
      })
  void aMobileNumberIsReadHoweverItIsWritten(String written) {
    assertThat(ROWS.files().read(row(with(FILE, "手机号码", written))).makes())
        .isEqualTo(ROWS.files().read(row(with(FILE, "手机号码", "19900000001"))).makes());
  }

  @ParameterizedTest
  @ValueSource(strings = {"6.21E+17", "6.2170019E+018", "4E+17"})
  void whatASpreadsheetHasShortenedIsRefusedInEveryColumnOfText(String shortened) {
    for (String column : List.of("身份证号", "手机号码", "工作单位", "家庭住址", "工会编码")) {
      refused(ROWS.files(), with(FILE, column, shortened), CellCode.FORMAT_AS_TEXT, column);
    }
    refused(ROWS.aids(), with(AID, "凭证号", shortened), CellCode.FORMAT_AS_TEXT, "凭证号");
  }

  @Test
  void lineBreaksInOneLineOfTextAreBlanks() {
    assertThat(ROWS.files().read(row(with(FILE, "家庭住址", "甲路1号\r\n 2幢"))).makes())
        .isEqualTo(ROWS.files().read(row(with(FILE, "家庭住址", "甲路1号 2幢"))).makes());
  }

  @ParameterizedTest
  @EnumSource(
      value = Cell.Form.class,
      names = {
        "LONG_NUMBER",
        "NUMBER_WITH_SIGNS",
        "DATE",
        "ERROR",
        "UNCALCULATED",
        "SHOWN_OTHERWISE",
        "MERGED"
      })
  void aCellThatShowsNoTextIsRefusedInEveryColumnOfText(Cell.Form form) {
    CellCode code =
        switch (form) {
          case ERROR -> CellCode.FORMULA_ERROR;
          case UNCALCULATED -> CellCode.NOT_CALCULATED;
          case SHOWN_OTHERWISE -> CellCode.SHOWN_OTHERWISE;
          case MERGED -> CellCode.MERGED_CELL;
          default -> CellCode.FORMAT_AS_TEXT;
        };
    for (String column : List.of("姓名", "身份证号", "手机号码", "工作单位", "家庭住址", "工会编码", "民族")) {
      Map<String, Cell> cells = new HashMap<>(row(FILE).cells());
      cells.put(column, new Cell("110000000000000", form));
      assertThatThrownBy(() -> ROWS.files().read(new TableRow(2, cells, false, false)))
          .isInstanceOfSatisfying(
              WrongCell.class,
              wrong -> {
                assertThat(wrong.code()).isEqualTo(code);
                assertThat(wrong.column()).isEqualTo(column);
              });
    }
  }

  @Test
  void aHiddenRowIsRefusedAsSuch() {
    assertThatThrownBy(() -> ROWS.files().read(new TableRow(2, row(FILE).cells(), false, true)))
        .isInstanceOfSatisfying(
            WrongCell.class, wrong -> assertThat(wrong.code()).isEqualTo(CellCode.HIDDEN_ROW));
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
    assertThatThrownBy(() -> ROWS.files().read(new TableRow(2, row(FILE).cells(), true, false)))
        .isInstanceOf(WrongCell.class);
  }

  /** What a row asks for, on somebody's file. */
  private static RecordVisit visit(TableRow row) {
    return ((RowOrder.VisitRow) ROWS.visits().read(row)).in(Samples.CASE, Samples.CASEWORKER);
  }

  @Test
  void aCellThatEverybodyReadsShowsNoNumberOfAnybody() {
    refused(ROWS.visits(), with(VISIT, "活动", "慰问19900000001"), CellCode.PERSONAL_NUMBER, "活动");
    refused(ROWS.visits(), with(VISIT, "慰问品", "米 19900000001"), CellCode.PERSONAL_NUMBER, "慰问品");
    refused(ROWS.aids(), with(AID, "凭证号", "41089919860429409X"), CellCode.PERSONAL_NUMBER, "凭证号");
    refused(ROWS.aids(), with(AID, "资金编号", "A-19900000001"), CellCode.PERSONAL_NUMBER, "资金编号");
  }
}
