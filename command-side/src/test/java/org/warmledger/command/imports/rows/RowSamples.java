package org.warmledger.command.imports.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.warmledger.command.rosters.drawuproster.RosterDraft.RosterHeading;
import org.warmledger.command.tables.TableRow;
import org.warmledger.command.tables.cells.CellCode;
import org.warmledger.command.tables.cells.WrongCell;
import org.warmledger.events.InventedPeople;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.lists.AidCategory;
import org.warmledger.events.sealing.KeyedHash;
import org.warmledger.events.sealing.MasterKey;

/** One whole row of each register, and ways to spoil it. */
final class RowSamples {

  private RowSamples() {}

  static final String NUMBER =
      InventedPeople.identityNumber("410899", LocalDate.of(1986, 4, 29), 409);
  static final RowMappings ROWS =
      RowMappings.of(
          new KeyedHash(MasterKey.ofBase64("d2FybSBsZWRnZXIgbWFzdGVyIGtleSBmb3IgdGVzdHM=")),
          () -> LocalDate.of(2026, 11, 22));

  static final Map<String, String> FILE =
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
  static final Map<String, String> VISIT =
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
          "家庭情况稳定",
          "资金编号",
          "LWZJ-2025");
  static final Map<String, String> AID =
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

  static final RosterHeading HEADING =
      new RosterHeading(
          "一月",
          AidCategory.LIVING,
          new FundCode("SHJZ-2026"),
          Optional.empty(),
          LocalDate.of(2026, 1, 20));

  static String wrongCheckDigit() {
    return NUMBER.substring(0, 17) + (NUMBER.charAt(17) == '1' ? '2' : '1');
  }

  static void refused(RowMapping mapping, Map<String, String> cells, CellCode code, String column) {
    assertThatThrownBy(() -> mapping.read(row(cells)))
        .isInstanceOfSatisfying(
            WrongCell.class,
            wrong -> {
              assertThat(wrong.code()).isEqualTo(code);
              assertThat(wrong.column()).isEqualTo(column);
            });
  }

  static TableRow row(Map<String, String> cells) {
    return TableRow.ofTexts(2, cells);
  }

  static Map<String, String> cells(String... namesAndValues) {
    Map<String, String> cells = new HashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      cells.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    return cells;
  }

  static Map<String, String> with(Map<String, String> cells, String name, String value) {
    Map<String, String> changed = new HashMap<>(cells);
    changed.put(name, value);
    return changed;
  }

  static Map<String, String> without(Map<String, String> cells, String... names) {
    Map<String, String> changed = new HashMap<>(cells);
    changed.keySet().removeAll(List.of(names));
    return changed;
  }
}
