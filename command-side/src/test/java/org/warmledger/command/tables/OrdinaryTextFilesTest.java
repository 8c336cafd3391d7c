package org.warmledger.command.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text files as spreadsheets, banks and other programs write them. */
class OrdinaryTextFilesTest {

  private static final ReadTable.Asked ASKED = ReadTable.Asked.of("姓名", "身份证号").or("备注", "金额(元)");

  private static final String TABLE = "姓名,身份证号,备注\n赵暖,1,好\n钱阳,2,\n";

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t", "，", "；"})
  void everySeparatorThatASpreadsheetWritesIsTaken(String separator) {
    taken(TABLE.replace(",", separator).getBytes(StandardCharsets.UTF_8));
    taken(
        ("sep=" + separator + "\r\n" + TABLE.replace(",", separator))
            .getBytes(StandardCharsets.UTF_8));
    taken(
        ("\uFEFF\"sep=" + separator + "\"\n" + TABLE.replace(",", separator))
            .getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void theLineThatNamesTheSeparatorMayNameAnyAndIsNoRow() {
    ReadTable table = read(("sep=|\n" + TABLE.replace(",", "|")).getBytes(StandardCharsets.UTF_8));

    assertThat(table.rows()).extracting(TableRow::number).containsExactly(2, 3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030", "GBK", "UTF-16LE", "UTF-16BE"})
  void everyCharacterSetIsTakenWithItsMarkTwiceItsMarkOrNone(String charset) {
    Charset set = Charset.forName(charset);
    taken(TABLE.getBytes(set));
    taken(TABLE.replace(",", "\t").replace("\n", "\r\n").getBytes(set));
    if (!charset.startsWith("GB")) {
      taken(("\uFEFF" + TABLE).getBytes(set));
      taken(("\uFEFF\uFEFF" + TABLE).getBytes(set));
    }
  }

  @Test
  void titlesAboveTheHeaderAreNoRows() {
    ReadTable table =
        read(("苏州市困难职工档案,,\n\n填表人：某某,,2026年\n" + TABLE).getBytes(StandardCharsets.UTF_8));

    assertThat(table.rows()).extracting(TableRow::number).containsExactly(5, 6);
  }

  @Test
  void sumsAndRepeatedHeadersAreLeftOutAndCounted() {
    ReadTable table =
        read((TABLE + "姓名,身份证号,备注\n孙明,3,\n合 计：,,2\n").getBytes(StandardCharsets.UTF_8));

    assertThat(table.rows()).hasSize(3);
    assertThat(table.reading().leftOut()).isEqualTo(2);
  }

  @Test
  void headersAreNamesHoweverTheyAreMarked() {
    taken("*姓名,身份证号＊,备注：\n赵暖,1,好\n钱阳,2,\n".getBytes(StandardCharsets.UTF_8));
    taken(
        "\"姓\n名\",身份证号（必填）,备注\n"
            .replace("（必填）", "")
            .concat("赵暖,1,好\n钱阳,2,\n")
            .getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void whatKeepsANumberTextIsNoPartOfIt() {
    ReadTable table = read("姓名,身份证号\n赵暖,=\"0012\"\n".getBytes(StandardCharsets.UTF_8));

    assertThat(table.rows().getFirst().cell("身份证号")).isEqualTo("0012");
  }

  @Test
  void marksAndBlanksAroundACellAreNoPartOfIt() {
    ReadTable table = read("姓名,身份证号\n\u00A0赵暖\u3000, 1\uFEFF".getBytes(StandardCharsets.UTF_8));

    assertThat(table.rows().getFirst().cell("姓名")).isEqualTo("赵暖");
    assertThat(table.rows().getFirst().cell("身份证号")).isEqualTo("1");
  }

  @Test
  void withoutAHeaderTheNearestRowSaysWhatIsMissing() {
    assertThatThrownBy(() -> read("名册\n姓名,性别\n赵暖,女\n".getBytes(StandardCharsets.UTF_8)))
        .isInstanceOfSatisfying(
            TableRefused.class,
            refusal -> {
              assertThat(refusal.fault()).isEqualTo(TableFault.WRONG_HEADER);
              assertThat(refusal.arguments()).startsWith("身份证号", 2);
            });
  }

  private static ReadTable read(byte[] file) {
    return ReadTable.of(file, ASKED);
  }

  private static void taken(byte[] file) {
    ReadTable table = read(file);
    assertThat(table.rows())
        .extracting(row -> row.cell("姓名") + row.cell("身份证号") + row.cell("备注"))
        .containsExactly("赵暖1好", "钱阳2");
    assertThat(table.rows()).noneMatch(TableRow::hasSurplus);
    assertThat(table.reading().unknownColumns()).isEmpty();
  }
}
