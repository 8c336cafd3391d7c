package org.warmledger.command.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.warmledger.command.imports.rows.RowMappings;
import org.warmledger.command.rosters.drawuproster.RosterDraft.RosterHeading;
import org.warmledger.command.tables.Reading;
import org.warmledger.command.tables.TableLimits;
import org.warmledger.command.tables.TableReader;
import org.warmledger.events.InventedPeople;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.lists.AidCategory;
import org.warmledger.events.sealing.KeyedHash;
import org.warmledger.events.sealing.MasterKey;
import org.warmledger.events.values.Money;

class RosterPaperTest {

  private static final RowMappings MAPPINGS =
      RowMappings.of(
          new KeyedHash(MasterKey.ofBase64("d2FybSBsZWRnZXIgbWFzdGVyIGtleSBmb3IgdGVzdHM=")),
          () -> LocalDate.of(2026, 1, 20));

  private static final String BILLED = "身份证号,姓名,金额（元）,银行账号,票据号码,票据日期,就诊医院,票据总额（元）,自付金额（元）\n";
  private static final String WANG =
      InventedPeople.identityNumber("410899", LocalDate.of(1986, 4, 29), 409)
          + ",王五,500,6222000011112222,";

  private static final String LIU =
      InventedPeople.identityNumber("410899", LocalDate.of(1986, 4, 29), 411)
          + ",刘一,500,6222000011113333";
  private static final String ZHAO =
      InventedPeople.identityNumber("410899", LocalDate.of(1986, 4, 29), 413)
          + ",赵二,500,6222000011114444";

  private static RosterPaper read(AidCategory category, String file) {
    RosterPaper paper =
        new RosterPaper(
            MAPPINGS.roster(),
            new RosterHeading(
                "一月",
                category,
                new FundCode("ZYCZ-2026"),
                Optional.empty(),
                LocalDate.of(2026, 1, 20)));
    Reading unused =
        new TableReader(TableLimits.ofRows(40), MAPPINGS.roster())
            .read(file.getBytes(StandardCharsets.UTF_8), paper);
    return paper;
  }

  private static List<String> verdicts(RosterPaper paper) {
    return paper.refused(Map.of()).stream()
        .map(row -> (row.row() + " " + row.code() + " " + row.field()).strip())
        .toList();
  }

  @Test
  void everyRowHasAVerdictASecondSumToo() {
    RosterPaper paper =
        read(
            AidCategory.LIVING,
            "身份证号,姓名,金额（元）,银行账号\nx,王五,500,6222000011112222\n合计,,500,\n总计,,500,\n");
    assertThat(paper.refused(Map.of()))
        .extracting(RowVerdict::row, RowVerdict::code)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(2, "IDENTITY_NUMBER"),
            org.assertj.core.groups.Tuple.tuple(3, ""),
            org.assertj.core.groups.Tuple.tuple(4, "REPEATED"));
  }

  /** Banks answer by the number on the paper. */
  @Test
  void aPaperThatCountsItsLinesOtherwiseIsRefusedWhereItDoes() {
    String two = "序号,身份证号,姓名,金额（元）,银行账号\n%s," + LIU + "\n%s," + ZHAO + "\n合计,,,1000,\n";
    assertThat(verdicts(read(AidCategory.LIVING, two.formatted("1", "2"))))
        .containsExactly("2", "3", "4");
    assertThat(verdicts(read(AidCategory.LIVING, two.formatted("", "2"))))
        .containsExactly("2", "3", "4");
    assertThat(verdicts(read(AidCategory.LIVING, two.formatted("2", "1"))))
        .containsExactly("2 OTHER_NUMBER 序号", "3 OTHER_NUMBER 序号", "4");
    assertThat(verdicts(read(AidCategory.LIVING, two.formatted("1", "1"))))
        .containsExactly("2", "3 OTHER_NUMBER 序号", "4");
  }

  @Test
  void furtherBillsStandBelowTheLineThatRestsOnThem() {
    RosterPaper paper =
        read(
            AidCategory.MEDICAL,
            BILLED
                + WANG
                + "YP-1,2026-01-10,人民医院,900,300\n"
                + ",,,,YP-2,2026-01-11,人民医院,\"1,200\",260.5\n"
                + ",,,,YP-2,2026-01-11,人民医院,1200,260.5\n"
                + "合计,,500,,,,,,\n");
    assertThat(paper.lines())
        .singleElement()
        .satisfies(line -> assertThat(line.bills().selfPaid()).contains(new Money(56_050)));
    assertThat(verdicts(paper)).containsExactly("2", "3", "4 REPEATED", "5");
  }

  @Test
  void whatABillLacksStandsAtItsColumn() {
    assertThat(
            verdicts(
                read(
                    AidCategory.MEDICAL,
                    BILLED
                        + WANG
                        + ",,,,\n"
                        + WANG
                        + "YP-1,2026-01-21,人民医院,900,300\n"
                        + WANG
                        + "YP-1,2022-01-19,人民医院,900,300\n"
                        + WANG
                        + "YP-1,2026-01-10,人民医院,300,900\n"
                        + WANG
                        + "YP-1,2026-01-10,,900,300\n"
                        + ",,,,YP-2,2026-01-10,人民医院,900,300\n"
                        + WANG
                        + "YP-1,2026-01-10,人民医院,900,0\n")))
        .containsExactly(
            "2 REQUIRED 票据号码",
            "3 DATE_IN_FUTURE 票据日期",
            "4 TOO_LONG_AGO 票据日期",
            "5 MORE_THAN_THE_WHOLE 自付金额(元)",
            "6 REQUIRED 就诊医院",
            "7",
            "8 AMOUNT_ZERO 自付金额(元)");
    assertThat(verdicts(read(AidCategory.LIVING, BILLED + WANG + "YP-1,2026-01-10,人民医院,900,300\n")))
        .containsExactly("2 NOT_APPLICABLE 票据号码");
  }
}
