package org.warmledger.acceptance;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.warmledger.events.InventedPeople;

/** A county's paper forms as CSV, invented, and the sums that they must come to. */
final class SampleFiles {

  private static final String[] UNIONS = {
    "410802", "410803", "410804", "410811", "410821", "410822"
  };
  private static final Map<String, String> CATEGORIES =
      Map.of("生活救助", "LIVING", "医疗救助", "MEDICAL", "助学救助", "EDUCATION", "法律援助", "LEGAL_AID");
  private static final String SURNAMES = "司马尉迟苍岑宓郗隗仉";
  private static final String GIVEN = "翊珩砚筠霁昀蕴瑄曦妤";

  private final Random random;
  private final StringBuilder files = new StringBuilder();
  private final StringBuilder visits = new StringBuilder();
  private final StringBuilder aids = new StringBuilder();

  final List<String> personal = new ArrayList<>();
  final Map<String, Long> aidFenByCategory = new TreeMap<>();
  int households;
  int visitCount;
  int aidCount;
  long visitFen;
  long goodsFen;
  long aidFen;

  SampleFiles(int households, long seed) {
    this.random = new Random(seed);
    this.households = households;
    files.append("姓名,身份证号,性别,民族,工会编码,工作单位,职工身份,困难类别,主要致困原因,次要致困原因,家庭人口,");
    files.append("家庭年度总收入(元),手机号码,家庭住址,建档标准,建档日期,备注\n");
    visits.append("走访日期,身份证号,走访人,活动,慰问金(元),慰问品,慰问品折价(元),走访情况,资金编号\n");
    aids.append("发放日期,身份证号,帮扶类别,金额(元),资金编号,收款人,银行卡尾号,领取方式,凭证号\n");
    for (int n = 0; n < households; n++) {
      household(n, seed);
    }
  }

  private void household(int n, long seed) {
    String name = pick(SURNAMES) + pick(GIVEN) + pick(GIVEN);
    LocalDate born = LocalDate.of(1960, 1, 1).plusDays(seed * 1_000 + n);
    String number = InventedPeople.identityNumber("410399", born, 2 * random.nextInt(1, 400));
    String mobile = String.format("1991%03d%04d", seed % 1000, n);
    String address = "槐荫里" + seed + "弄" + n + "号";
    personal.addAll(List.of(name, number, mobile, address));
    String union = UNIONS[n % UNIONS.length];
    files.append(
        "%s,%s,女,汉族,%s,第%d纺织厂,农民工,相对困难,下岗失业,子女上学,3,%d,%s,%s,省级,2025-0%d-11,租房居住\n"
            .formatted(
                name,
                number,
                union,
                n,
                20_000 + random.nextInt(30_000),
                mobile,
                address,
                1 + n % 9));
    visit(number, n);
    if (n % 4 != 0) {
      aid(name, number, n);
    }
  }

  private void visit(String number, int n) {
    long money = n % 5 == 0 ? 0 : 100L * random.nextInt(200, 2_000);
    long goods = n % 3 == 0 ? 100L * random.nextInt(40, 200) : 0;
    visits.append(
        "2026-01-%02d,%s,春燕走访组,2026年两节送温暖,%s,%s,%s,\"家庭困难，\"\"盼\"\"就业\",%s\n"
            .formatted(
                10 + n % 20,
                number,
                blankOrYuan(money),
                goods == 0 ? "" : "棉被",
                blankOrYuan(goods),
                money + goods == 0 ? "" : "SJCZ-2026"));
    visitCount++;
    visitFen += money;
    goodsFen += goods;
  }

  private void aid(String name, String number, int n) {
    String category = List.of("生活救助", "医疗救助", "助学救助", "法律援助").get(n % 4);
    long fen = category.equals("法律援助") ? 0 : 100L * random.nextInt(500, 4_000) + n % 100;
    aids.append(
        "2026-0%d-15,%s,%s,%s,SJCZ-2026,%s,%04d,银行卡,PZ%06d\n"
            .formatted(2 + n % 7, number, category, yuan(fen), name, n, n));
    aidCount++;
    aidFen += fen;
    aidFenByCategory.merge(CATEGORIES.get(category), fen, Long::sum);
  }

  private String pick(String characters) {
    int n = random.nextInt(characters.length());
    return characters.substring(n, n + 1);
  }

  private static String blankOrYuan(long fen) {
    return fen == 0 ? "" : yuan(fen);
  }

  private static String yuan(long fen) {
    return BigDecimal.valueOf(fen, 2).toPlainString();
  }

  byte[] files() {
    return files.toString().getBytes(StandardCharsets.UTF_8);
  }

  byte[] visits() {
    return visits.toString().getBytes(StandardCharsets.UTF_8);
  }

  byte[] aids() {
    return aids.toString().getBytes(StandardCharsets.UTF_8);
  }
}
