package org.warmledger.command.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.warmledger.command.tables.Cell.Form.MERGED;
import static org.warmledger.command.tables.Cell.Form.TEXT;
import static org.warmledger.command.tables.RawWorkbook.number;
import static org.warmledger.command.tables.RawWorkbook.row;
import static org.warmledger.command.tables.RawWorkbook.styled;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Workbooks say what they show, whichever program wrote them. */
class OrdinaryWorkbooksTest {

  private static final ReadTable.Asked ASKED = ReadTable.Asked.of("姓名", "号码");
  private static final String HEADER = row(1, "姓名", "号码");

  @Test
  void everyVisibleSheetWithTheHeaderIsReadAndEveryOtherNamed() {
    ReadTable table =
        read(
            new RawWorkbook()
                .sheet("封面", row(1, "困难职工档案"))
                .sheet("解放区", HEADER + row(2, "赵暖", "1"))
                .hidden("旧的", HEADER + row(2, "不要", "9"))
                .sheet("中站区", row(1, "中站区") + row(3, "号码", "姓名") + row(4, "2", "钱阳")));

    assertThat(table.rows()).extracting(row -> row.cell("姓名")).containsExactly("赵暖", "钱阳");
    assertThat(table.reading().sheets()).containsExactly("解放区", "中站区");
    assertThat(table.reading().unreadSheets()).containsExactly("封面", "旧的");
    assertThat(table.rows())
        .extracting(row -> RowPlace.of(row.number()))
        .containsExactly(new RowPlace(0, 2), new RowPlace(1, 4));
  }

  @Test
  void whereOneTableIsAskedForTwoAreRefusedByTheirNames() {
    byte[] file =
        new RawWorkbook()
            .sheet("一", HEADER + row(2, "赵暖", "1"))
            .sheet("二", HEADER + row(2, "钱阳", "2"))
            .bytes();

    assertThatThrownBy(() -> ReadTable.of(file, ASKED.alone()))
        .isInstanceOfSatisfying(
            TableRefused.class,
            refusal -> {
              assertThat(refusal.fault()).isEqualTo(TableFault.SEVERAL_TABLES);
              assertThat(refusal.arguments()).containsExactly("一、二");
            });
  }

  @Test
  void hiddenRowsAreMarkedAndHiddenColumnsNamed() {
    ReadTable table =
        read(
            new RawWorkbook()
                .sheet(
                    "1",
                    "visible",
                    "<cols><col min=\"2\" max=\"2\" width=\"9\" hidden=\"1\"/></cols>",
                    HEADER
                        + row(2, "赵暖", "1")
                        + row(3, "钱阳", "2").replace("<row ", "<row hidden=\"1\" ")
                        + row(4, "孙明", "3").replace("<row ", "<row ht=\"0\" customHeight=\"1\" ")));

    assertThat(table.rows()).extracting(TableRow::isHidden).containsExactly(false, true, true);
    assertThat(table.reading().hiddenRows()).isEqualTo(2);
    assertThat(table.reading().hiddenColumns()).containsExactly("号码");
  }

  @Test
  void theStrictFormIsReadAsTheOther() {
    ReadTable table = read(new RawWorkbook().strict().sheet("1", HEADER + row(2, "赵暖", "1")));

    assertThat(table.rows()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "甲_x0009_乙,甲\\t乙",
    "字面_x005F_x000D_不变,字面_x000D_不变",
    "_x0041_,A",
    "_x00_,_x00_",
    "a_xZZZZ_,a_xZZZZ_"
  })
  void escapesAreDecodedOnceWhereverTheyStand(String stored, String shown) {
    for (String cell :
        List.of(
            RawWorkbook.text(stored),
            "<c t=\"str\"><v>" + stored + "</v></c>",
            "<c t=\"s\"><v>0</v></c>")) {
      ReadTable table =
          read(
              new RawWorkbook()
                  .shared("<si><t>" + stored + "</t></si>")
                  .sheet("1", HEADER + row(2, "赵暖", cell)));
      assertThat(table.rows().getFirst().cell("号码")).isEqualTo(shown.translateEscapes());
    }
  }

  @Test
  void runsAreOneTextAndPhoneticReadingsNoneOfIt() {
    String runs = "<r><t>赵</t></r><r><rPr/><t>暖</t></r><rPh sb=\"0\" eb=\"1\"><t>ZHAO</t></rPh>";
    ReadTable table =
        read(
            new RawWorkbook()
                .shared("<si>" + runs + "</si>")
                .sheet(
                    "1",
                    HEADER
                        + row(2, "<c t=\"s\"><v>0</v></c>", "1")
                        + row(3, "<c t=\"inlineStr\"><is>" + runs + "</is></c>", "2")));

    assertThat(table.rows()).extracting(row -> row.cell("姓名")).containsExactly("赵暖", "赵暖");
  }

  @Test
  void formulasCountByTheirValueAndErrorsAreNone() {
    ReadTable table =
        read(
            new RawWorkbook()
                .sheet(
                    "1",
                    HEADER
                        + row(2, "<c t=\"str\"><f>A9</f><v>赵暖</v></c>", number("12"))
                        + row(3, "<c t=\"e\"><f>A9</f><v>#N/A</v></c>", number("12"))
                        + row(4, "<c><f>A9</f><v></v></c>", number("12"))
                        + row(5, "<c t=\"str\"><f>A9</f><v></v></c>", "<c t=\"b\"><v>1</v></c>")));

    assertThat(table.rows())
        .extracting(row -> row.shown("姓名").form())
        .containsExactly(Cell.Form.TEXT, Cell.Form.ERROR, Cell.Form.UNCALCULATED, Cell.Form.TEXT);
    assertThat(table.rows().getLast().cell("姓名")).isEmpty();
    assertThat(table.rows().getLast().cell("号码")).isEqualTo("TRUE");
  }

  @ParameterizedTest
  @CsvSource({
    "6.2170019900012298E+18,LONG_NUMBER",
    "6217001990001230000,LONG_NUMBER",
    "1000000000000000,LONG_NUMBER",
    "999999999999999,NUMBER",
    "13900001234,NUMBER"
  })
  void aNumberOfMoreThanFifteenDigitsHasLostSome(String stored, Cell.Form form) {
    ReadTable table = read(new RawWorkbook().sheet("1", HEADER + row(2, "赵暖", number(stored))));

    assertThat(table.rows().getFirst().shown("号码").form()).isEqualTo(form);
  }

  @Test
  void zerosThatAFormatShowsAreThere() {
    ReadTable table =
        read(
            new RawWorkbook().formats("000000").sheet("1", HEADER + row(2, "赵暖", styled(1, "42"))));

    assertThat(table.rows().getFirst().cell("号码")).isEqualTo("000042");
  }

  @ParameterizedTest
  @CsvSource({"yyyy-mm-dd hh:mm", "yyyy\"年\"m\"月\"d\"日\"", "m/d/yy"})
  void daysAreDaysInEveryFormatWithATimeToo(String format) {
    ReadTable table =
        read(
            new RawWorkbook()
                .formats(format.replace("\"", "&quot;"))
                .sheet("1", HEADER + row(2, "赵暖", styled(1, "46024.75"))));

    assertThat(table.rows().getFirst().cell("号码")).isEqualTo("2026-01-02");
  }

  @Test
  void aWorkbookThatCountsFrom1904SaysSoOfItsBareNumbersToo() {
    ReadTable table =
        read(
            new RawWorkbook()
                .from1904()
                .formats("yyyy-mm-dd")
                .sheet("1", HEADER + row(2, number("44562"), styled(1, "44562"))));

    assertThat(table.rows().getFirst().cell("号码")).isEqualTo("2026-01-02");
    assertThat(table.rows().getFirst().shown("姓名").form()).isEqualTo(Cell.Form.NUMBER_SINCE_1904);
  }

  @Test
  void whatIsMergedWithOtherRowsIsNobodys() {
    String rows =
        row(1, "名单")
            + row(2, "姓名", "号码")
            + row(3, "赵暖", "600")
            + row(4, "钱阳", "7")
            + row(5, "孙明", "8")
            + row(6, "", "");
    ReadTable table = read(new RawWorkbook().sheet("1", rows).merged("A1:B1", "B3:B4", "A5:A6"));

    assertThat(table.rows())
        .extracting(row -> row.shown("姓名").form())
        .containsExactly(TEXT, TEXT, MERGED);
    assertThat(table.rows())
        .extracting(row -> row.shown("号码").form())
        .containsExactly(MERGED, MERGED, TEXT);
    assertThat(table.rows().get(1).cell("号码")).isEmpty();
  }

  @Test
  void whatLiesUnderAMergedCellOfItsRowIsNotShown() {
    ReadTable table =
        read(new RawWorkbook().sheet("1", HEADER + row(2, "赵暖", "9")).merged("A2:B2"));

    assertThat(table.rows().getFirst().cell("姓名")).isEqualTo("赵暖");
    assertThat(table.rows().getFirst().cell("号码")).isEmpty();
  }

  private static ReadTable read(RawWorkbook workbook) {
    return ReadTable.of(workbook.bytes(), ASKED);
  }
}
