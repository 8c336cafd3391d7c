package org.warmledger.command.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.warmledger.events.InventedPeople;

/** Registers of households that nobody is, the same for the same seed, and their sums. */
final class InventedRegister {

  private static final String FAMILY = "赵钱孙李周吴郑王冯陈褚卫";
  private static final String GIVEN = "暖阳春晖雨禾青松明月清泉";
  private static final String[] UNIONS = {"410802", "410803"};
  private static final String[] AIDS = {"生活救助", "医疗救助", "助学救助", "职业培训", "法律援助"};

  final List<String> names = new ArrayList<>();
  final List<String> numbers = new ArrayList<>();
  private final List<String> files = new ArrayList<>();
  private final List<String> visits = new ArrayList<>();
  private final List<String> aids = new ArrayList<>();
  long visitFen;
  long aidFen;

  InventedRegister(int households, long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < households; i++) {
      household(i, seed, random);
    }
  }

  private void household(int index, long seed, Random random) {
    String name = letter(FAMILY, index) + letter(GIVEN, index / 12) + letter(GIVEN, index / 144);
    String number =
        InventedPeople.identityNumber(
            "410899",
            LocalDate.of(1950 + (int) (seed % 50), 1, 1).plusDays(index),
            1 + index % 999);
    names.add(name);
    numbers.add(number);
    file(name, number, index);
    if (index % 10 != 9) {
      visit(number, index, random);
    }
    if (index % 4 != 3) {
      aid(name, number, index, random);
    }
  }

  private void file(String name, String number, int index) {
    files.add(
        String.join(
            ",",
            name,
            number,
            UNIONS[index % 2],
            "第" + index % 7 + "机械厂",
            "城镇职工",
            "深度困难",
            "患重特大疾病",
            "子女上学",
            "3",
            "" + (10_000 + index),
            "199%08d".formatted(index),
            "幸福路" + index + "号",
            "全国级",
            "2025-0" + (1 + index % 9) + "-11",
            "租房居住"));
  }

  private void visit(String number, int index, Random random) {
    int yuan = 100 * random.nextInt(10);
    visitFen += yuan * 100L;
    visits.add(
        String.join(
            ",",
            "2026-01-" + (10 + index % 20),
            number,
            "红梅走访组",
            "2026年两节送温暖",
            yuan == 0 ? "" : "\"" + "%,d.00".formatted(yuan) + "\"",
            "米10kg",
            "60.00",
            "家庭情况稳定" + index,
            "OLD-" + index % 3));
  }

  private void aid(String name, String number, int index, Random random) {
    String category = AIDS[index % AIDS.length];
    int fen = category.equals("法律援助") ? 0 : 1 + random.nextInt(500_000);
    aidFen += fen;
    aids.add(
        String.join(
            ",",
            "2026-05-1" + index % 10,
            number,
            category,
            "%d.%02d".formatted(fen / 100, fen % 100),
            "ZYCZ-2026",
            name,
            "%04d".formatted(index),
            "银行卡",
            "PZ%06d".formatted(index)));
  }

  private static String letter(String letters, int index) {
    return letters.substring(index % letters.length(), index % letters.length() + 1);
  }

  int visitCount() {
    return visits.size();
  }

  int aidCount() {
    return aids.size();
  }

  byte[] files() {
    return csv(filesHeader(), files);
  }

  byte[] visits() {
    return csv(visitsHeader(), visits);
  }

  byte[] visitsSortedOtherwise() {
    List<String> turned = new ArrayList<>(visits);
    Collections.reverse(turned);
    return csv(visitsHeader(), turned);
  }

  byte[] aids() {
    return csv("发放日期,身份证号,帮扶类别,金额(元),资金编号,收款人,银行卡尾号,领取方式,凭证号", aids);
  }

  /**
   * The register of files as a spreadsheet program keeps it: numbers are numbers, days are days.
   */
  byte[] filesAsXlsx() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(bytes, "test", "1.0")) {
      Worksheet sheet = book.newWorksheet("档案");
      row(sheet, 0, filesHeader());
      for (int i = 0; i < files.size(); i++) {
        row(sheet, i + 1, files.get(i));
      }
    }
    return bytes.toByteArray();
  }

  private static void row(Worksheet sheet, int number, String row) {
    String[] cells = row.split(",");
    for (int i = 0; i < cells.length; i++) {
      if (cells[i].matches("\\d{1,11}")) {
        sheet.value(number, i, Long.parseLong(cells[i]));
      } else if (cells[i].matches("\\d{4}-\\d{2}-\\d{2}")) {
        sheet.value(number, i, LocalDate.parse(cells[i]));
        sheet.style(number, i).format("yyyy/m/d").set();
      } else {
        sheet.value(number, i, cells[i]);
      }
    }
  }

  /** The register of files with other rows put in. */
  byte[] filesAnd(String... rows) {
    return csv(filesHeader(), Stream.concat(files.stream(), Stream.of(rows)).toList());
  }

  String fileRow(int index) {
    return files.get(index);
  }

  static String filesHeader() {
    return "姓名,身份证号,工会编码,工作单位,职工身份,困难类别,主要致困原因,次要致困原因,家庭人口,家庭年度总收入(元),手机号码,家庭住址,建档标准,建档日期,备注";
  }

  static String visitsHeader() {
    return "走访日期,身份证号,走访人,活动,慰问金(元),慰问品,慰问品折价(元),走访情况,资金编号";
  }

  static byte[] csv(String header, List<String> rows) {
    return Stream.concat(Stream.of(header), rows.stream())
        .collect(Collectors.joining("\n"))
        .getBytes(StandardCharsets.UTF_8);
  }
}
