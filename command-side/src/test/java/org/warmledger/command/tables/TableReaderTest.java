package org.warmledger.command.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableReaderTest {

  private static final String TABLE =
      """
      姓名,金额（元）,备注
      赵暖,"1,800.00","说""好"",
      再来"
      钱阳,,
      """;

  @Test
  void readsUtf8WithAndWithoutAMarkAndGb18030Alike() {
    for (byte[] file :
        new byte[][] {
          TABLE.getBytes(StandardCharsets.UTF_8),
          ("\uFEFF" + TABLE).getBytes(StandardCharsets.UTF_8),
          TABLE.getBytes(Charset.forName("GB18030"))
        }) {
      ReadTable table = ReadTable.of(file);
      assertThat(table.columns()).containsExactly("姓名", "金额(元)", "备注");
      assertThat(table.rows().getFirst().cell("金额(元)")).isEqualTo("1,800.00");
      assertThat(table.rows().getFirst().cell("备注")).isEqualTo("说\"好\",\n再来");
      assertThat(table.rows().getLast().cell("姓名")).isEqualTo("钱阳");
      assertThat(table.rows().getLast().cell("备注")).isEmpty();
    }
  }

  @Test
  void rowsAreNumberedAsASpreadsheetCountsAndBlankOnesSkipped() {
    ReadTable table = ReadTable.of("姓名,性别\n赵暖,女\n\n,\n钱阳,男\r\n".getBytes(StandardCharsets.UTF_8));

    assertThat(table.rows()).extracting(TableRow::number).containsExactly(2, 5);
  }

  @Test
  void valuesBeyondTheLastColumnAreNoticed() {
    ReadTable table = ReadTable.of("a,b\n1,2\n1,2,3\n1,2,,\n".getBytes(StandardCharsets.UTF_8));

    assertThat(table.rows()).extracting(TableRow::hasSurplus).containsExactly(false, true, false);
  }

  @Test
  void aFileWithoutRowsIsEmpty() {
    refused("", TableFault.EMPTY_FILE);
    refused("\uFEFF", TableFault.EMPTY_FILE);
    refused(" \r\n\n", TableFault.EMPTY_FILE);
    refused("姓名,性别\n", TableFault.EMPTY_FILE);
  }

  @Test
  void whatIsNoTextIsUnreadable() {
    refused(new byte[] {(byte) 0xFF, (byte) 0xFE, 'a', 0, 1}, TableFault.UNREADABLE_FILE);
    refused("姓名\n赵\0暖\n", TableFault.UNREADABLE_FILE);
    refused(
        new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}, TableFault.OLD_SPREADSHEET);
  }

  @Test
  void aStrayQuoteIsRefusedWithItsLine() {
    strayOn(2, "姓名,备注\n赵暖,\"没有结束\n钱阳,好\n");
    strayOn(2, "姓名,备注\n赵暖,\"结束\"以后\n");
    strayOn(3, "姓名,备注\r\n赵暖,好\r\n钱阳,电视55\"\r\n孙明,好\r\n");
    strayOn(4, "姓名,备注\n赵暖,\"两\n行\"\n钱阳,5\"和6\"\n");
  }

  private static void strayOn(int line, String file) {
    assertThatThrownBy(() -> ReadTable.of(file.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOfSatisfying(
            TableRefused.class,
            refusal -> {
              assertThat(refusal.fault()).isEqualTo(TableFault.STRAY_QUOTE);
              assertThat(refusal.arguments()).containsExactly(line);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "赵暖,1\n钱阳,2\n合计,4\n",
        "赵暖,1\n小计,1\n钱阳,2\n小计,7\n",
        "赵暖,1\n钱阳,2\n合 计：,\"3,000.00元\"\n"
      })
  void aSumThatIsNotWhatTheRowsComeToRefusesTheFile(String rows) {
    assertThatThrownBy(() -> added(rows))
        .isInstanceOfSatisfying(
            TableRefused.class,
            refusal -> {
              assertThat(refusal.fault()).isEqualTo(TableFault.SUM_DIFFERS);
              assertThat(refusal.arguments()).last().isEqualTo("金额(元)");
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"单位：万元", "花名册,（单位: 万元）", "发放表（万元）,2026年", "金额单位：人民币 万元 制表：张三"})
  void aTitleThatStatesAnotherUnitThanItsColumnRefusesTheFile(String title) {
    assertThatThrownBy(() -> ReadTable.of(titled(title), ReadTable.Asked.of("姓名", "金额(元)")))
        .isInstanceOfSatisfying(
            TableRefused.class,
            refusal -> {
              assertThat(refusal.fault()).isEqualTo(TableFault.UNITS_DIFFER);
              assertThat(refusal.arguments()).containsExactly("万元", "金额(元)", 2);
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"单位：元", "填报单位：万元镇总工会", "单位：千山区总工会", "共 3 万元"})
  void aTitleThatStatesTheSameUnitOrNoneIsATitle(String title) {
    assertThat(ReadTable.of(titled(title), ReadTable.Asked.of("姓名", "金额(元)")).reading().rows())
        .isEqualTo(1);
  }

  private static byte[] titled(String title) {
    return (title + "\n姓名,金额（元）\n赵暖,1.20\n").getBytes(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "赵暖,\"1,000.50\"\n钱阳,2\n合计,￥1002.50元\n",
        "赵暖,1\n小计,1\n钱阳,2\n孙明,3\n小计,5\n合计,6\n",
        "赵暖,10\n钱阳,20\n合计,2\n",
        "赵暖,\n钱阳,20\n合计,2\n",
        "赵暖,一千\n钱阳,20\n合计,1020\n",
        "赵暖,10\n合计,见附件\n"
      })
  void aSumOfAllOfAPartOrACountIsLeftOut(String rows) {
    assertThat(added(rows).reading().leftOut()).isPositive();
  }

  private static ReadTable added(String rows) {
    return ReadTable.of(
        ("姓名,金额(元)\n" + rows).getBytes(StandardCharsets.UTF_8), ReadTable.Asked.of("姓名", "金额(元)"));
  }

  @Test
  void twoColumnsOfOneNameAreRefused() {
    refused("姓名,金额(元),金额（元）\n赵暖,1,2\n", TableFault.DUPLICATE_HEADER);
  }

  @Test
  void oneRowMoreThanAllowedIsTooMany() {
    String allowed =
        IntStream.rangeClosed(1, 100_000)
            .mapToObj(Integer::toString)
            .collect(Collectors.joining("\n"));

    assertThat(ReadTable.of(("n\n" + allowed).getBytes(StandardCharsets.UTF_8)).rows())
        .hasSize(100_000);
    refused("n\n" + allowed + "\n100001", TableFault.TOO_MANY_ROWS);
  }

  @Test
  void tooManyColumnsAndTooLongCellsAreRefused() {
    refused("a" + ",a".repeat(200) + "\n1\n", TableFault.TOO_MANY_COLUMNS);
    refused("a\n" + "长".repeat(32_768) + "\n", TableFault.CELL_TOO_LONG);
  }

  private static void refused(String file, TableFault fault) {
    refused(file.getBytes(StandardCharsets.UTF_8), fault);
  }

  private static void refused(byte[] file, TableFault fault) {
    assertThatThrownBy(() -> ReadTable.of(file))
        .isInstanceOfSatisfying(
            TableRefused.class, refusal -> assertThat(refusal.fault()).isEqualTo(fault));
  }
}
