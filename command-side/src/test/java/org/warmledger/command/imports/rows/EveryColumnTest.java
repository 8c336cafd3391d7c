package org.warmledger.command.imports.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.warmledger.command.imports.rows.RowSamples.AID;
import static org.warmledger.command.imports.rows.RowSamples.FILE;
import static org.warmledger.command.imports.rows.RowSamples.ROWS;
import static org.warmledger.command.imports.rows.RowSamples.VISIT;
import static org.warmledger.command.imports.rows.RowSamples.row;
import static org.warmledger.command.imports.rows.RowSamples.with;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.warmledger.command.tables.Column;
import org.warmledger.command.tables.TableRow;
import org.warmledger.command.tables.cells.WrongCell;
import org.warmledger.events.InventedPeople;

/**
 * Whoever is named by number in any column of an import is refused there, but for the columns that
 * go under a seal. A new column that takes it has to be added here.
 */
class EveryColumnTest {

  private static final String SOMEBODY = "欧韵晶 410899198001010015";

  private static final Map<String, String> MEMBER =
      with(
          with(with(FILE, "成员1姓名", "李家人"), "成员1关系", "配偶"),
          "成员1身份证号",
          InventedPeople.identityNumber("410899", LocalDate.of(1987, 4, 29), 412));

  /** Of the worker and the household: sealed whole, as NothingNamedAtRestIT shows. */
  private static final Set<String> ON_FILE =
      Set.of(
          "民族", "工作单位", "家庭住址", "单位性质", "所属行业", "就业状态", "健康状况", "残疾情况", "劳模等级", "户籍", "婚姻状况",
          "住房情况", "医疗保险", "备注", "困难情况");

  private static Set<String> taking(
      List<Column> columns, Map<String, String> cells, Consumer<TableRow> read) {
    return columns.stream()
        .map(Column::name)
        .filter(name -> takes(row(with(cells, name, SOMEBODY)), read))
        .collect(Collectors.toSet());
  }

  private static boolean takes(TableRow row, Consumer<TableRow> read) {
    try {
      read.accept(row);
      return true;
    } catch (WrongCell refused) {
      return false;
    }
  }

  @Test
  void onlyWhatGoesUnderASealTakesANumberOfSomebody() {
    assertThat(
            taking(ROWS.files().columns(), MEMBER, row -> ROWS.files().read(row)).stream()
                .filter(name -> !name.startsWith("成员")))
        .containsExactlyInAnyOrderElementsOf(ON_FILE);
    assertThat(
            taking(ROWS.files().columns(), MEMBER, row -> ROWS.files().read(row)).stream()
                .filter(name -> name.startsWith("成员1")))
        .containsExactlyInAnyOrder("成员1健康状况", "成员1单位或学校");
    assertThat(taking(ROWS.visits().columns(), VISIT, row -> ROWS.visits().read(row)))
        .containsExactlyInAnyOrder("走访人", "走访情况");
    assertThat(taking(ROWS.aids().columns(), AID, row -> ROWS.aids().read(row))).isEmpty();
    assertThat(
            taking(
                ROWS.roster().columns(),
                rosterLine(),
                row -> ROWS.roster().read(row, RowSamples.HEADING)))
        .as("what numbers the lines is kept nowhere")
        .isSubsetOf("序号", "票据号码", "就诊医院");
  }

  private static Map<String, String> rosterLine() {
    return with(with(with(FILE, "金额(元)", "100"), "银行账号", "6222000000000000"), "物品", "");
  }
}
