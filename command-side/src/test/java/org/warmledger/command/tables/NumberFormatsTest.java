package org.warmledger.command.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.warmledger.command.tables.RawWorkbook.row;
import static org.warmledger.command.tables.RawWorkbook.styled;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A number is taken for what its format shows, or not at all. */
class NumberFormatsTest {

  private static final ReadTable.Asked ASKED = ReadTable.Asked.of("姓名", "号码");
  private static final String HEADER = row(1, "姓名", "号码");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0\\.0,\"万\"|12345",
        "0!.0,\"万\"|12345",
        "#,##0,|12345",
        "0.00\"万元\"|3",
        "0.00%|0.5",
        "#,##0|1234.56",
        "0|499.5",
        "0|0.4",
        "0.0|0.25",
        "0\"元\"|1800.5",
        "0;-0;;@|1800.5",
        "[Red]0.0;0|0.25",
        "[>=10000]0.00;0|5.5",
        "0.00E+00|1234.5",
        "# ?/?|0.5",
        "\"6217\"00000000|12345678",
        "[>=10000]0\\.0,\"万\";0|5",
        "[>=10000]0.0,\"k\";0|50000",
        ";;;|500",
        "0;;|-500",
        "\"已发\"|500",
        "[>=100]0.00;\"-\"|50",
        "[>=100]0.00;\"-\"|500",
        "0\".\"00|1200",
        "0\\.00|1200",
        "#\",\"000|1200",
        "h:mm|0.5"
      })
  void whatAFormatShowsOtherwiseThanItIsKeptIsMarked(String format, String stored) {
    assertThat(under(format, styled(1, stored)).form()).isEqualTo(Cell.Form.SHOWN_OTHERWISE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0.00\"元\"",
        "¥#,##0.00",
        "[$¥-804]#,##0.00;[Red]\\-#,##0.00",
        "#,##0.00_ ;[Red]\\-#,##0.00\\ ",
        "_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * \"-\"??_ ;_ @_ ",
        "0.0\"户\"",
        "\"YP\"0000.0",
        "0.0;-0.0;;@"
      })
  void aUnitOrANameLeavesTheNumberAsItIsAndIsSeenBesideIt(String format) {
    assertThat(under(format, styled(1, "1800.5")))
        .isEqualTo(new Cell("1800.5", Cell.Form.NUMBER_WITH_SIGNS));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[DBNum1]G/通用格式", "@", "General", "", "[Red]0.#", "0.#_ "})
  void aColourLeavesTheNumberAsItIs(String format) {
    assertThat(under(format, styled(1, "1800.5"))).isEqualTo(new Cell("1800.5", Cell.Form.NUMBER));
  }

  @Test
  void whatAFormatHidesIsNotTaken() {
    assertThat(under("0;-0;;@", styled(1, "0"))).isEqualTo(Cell.BLANK);
    String text = RawWorkbook.text("别看").replace("<c ", "<c s=\"1\" ");
    assertThat(under(";;;", text).form()).isEqualTo(Cell.Form.SHOWN_OTHERWISE);
    assertThat(under("0;-0;;@", text)).isEqualTo(Cell.text("别看"));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 9, 10, 11, 12, 13, 37, 38, 41, 42, 48})
  void theStandardsFormatsThatRoundOrTurnANumberAreKnown(int format) {
    assertThat(underBuiltIn(format).form()).isEqualTo(Cell.Form.SHOWN_OTHERWISE);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 49})
  void theStandardsFormatsThatShowANumberAreKnown(int format) {
    assertThat(underBuiltIn(format)).isEqualTo(new Cell("0.5", Cell.Form.NUMBER));
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 4, 39, 40, 43, 44})
  void theStandardsFormatsThatAddNoughtsAreKnown(int format) {
    assertThat(underBuiltIn(format)).isEqualTo(new Cell("0.5", Cell.Form.NUMBER_WITH_SIGNS));
  }

  private static Cell underBuiltIn(int format) {
    RawWorkbook workbook = new RawWorkbook().sheet("1", HEADER + row(2, "赵暖", styled(1, "0.5")));
    return read(workbook.builtIn(format)).rows().getFirst().shown("号码");
  }

  private static Cell under(String format, String cell) {
    String code = format.replace("\"", "&quot;").replace("<", "&lt;").replace(">", "&gt;");
    RawWorkbook workbook = new RawWorkbook().formats(code).sheet("1", HEADER + row(2, "赵暖", cell));
    return read(workbook).rows().getFirst().shown("号码");
  }

  private static ReadTable read(RawWorkbook workbook) {
    return ReadTable.of(workbook.bytes(), ASKED);
  }
}
