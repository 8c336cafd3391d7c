package org.warmledger.benchmarks.invented;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.warmledger.benchmarks.invented.ArchiveBody.HeadBody;
import org.warmledger.benchmarks.invented.InventedAid.Fate;
import org.warmledger.events.lists.Words;
import org.warmledger.events.values.Goods;
import org.warmledger.events.values.Money;

/**
 * Invented households as the three CSV files that an import takes, in the columns of the paper
 * forms.
 */
public final class PaperForms {

  private static final String FILES =
      "姓名,身份证号,性别,民族,工会编码,工作单位,职工身份,困难类别,主要致困原因,次要致困原因,家庭人口,家庭年度总收入(元),手机号码,家庭住址,建档标准,建档日期,备注";
  private static final String VISITS = "走访日期,身份证号,走访人,活动,慰问金(元),慰问品,慰问品折价(元),走访情况,资金编号";
  private static final String AIDS = "发放日期,身份证号,帮扶类别,金额(元),资金编号,收款人,银行卡尾号,领取方式,凭证号";

  private final List<InventedHousehold> households;

  public PaperForms(List<InventedHousehold> households) {
    this.households = List.copyOf(households);
  }

  public byte[] files() {
    return csv(FILES, household -> Stream.of(file(household.file())));
  }

  public byte[] visits() {
    return csv(VISITS, household -> household.visits().stream().map(v -> visit(household, v)));
  }

  /**
   * Money and services that reached the household, under labels of old funds; the form has no
   * column for goods.
   */
  public byte[] aids() {
    return csv(
        AIDS,
        household ->
            household.aids().stream()
                .filter(aid -> aid.outcome() == Fate.DELIVERED)
                .filter(aid -> aid.proposal().goods().isEmpty())
                .map(aid -> aid(household, aid)));
  }

  private byte[] csv(String header, Function<InventedHousehold, Stream<String>> lines) {
    return households.stream()
        .flatMap(lines)
        .collect(Collectors.joining("\n", header + "\n", "\n"))
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String file(ArchiveBody file) {
    HeadBody head = file.head();
    String secondary =
        file.secondaryCauses().stream().findFirst().map(cause -> Words.of(cause).zh()).orElse("");
    return line(
        head.name(),
        head.identityNumber(),
        male(head.identityNumber()) ? "男" : "女",
        "汉族",
        file.union(),
        head.employer(),
        Words.of(head.identity()).zh(),
        Words.of(file.category()).zh(),
        Words.of(file.primaryCause()).zh(),
        secondary,
        file.householdSize(),
        yuan(file.annualIncome()),
        head.mobile(),
        head.address(),
        Words.of(file.tier()).zh(),
        file.occurredOn(),
        file.note());
  }

  private static boolean male(String identityNumber) {
    return (identityNumber.charAt(16) - '0') % 2 == 1;
  }

  private static String visit(InventedHousehold household, VisitBody visit) {
    String goods = visit.goods().stream().map(Goods::item).collect(Collectors.joining("、"));
    return line(
        visit.occurredOn(),
        household.file().head().identityNumber(),
        visit.visitors(),
        visit.campaign(),
        visit.money().map(PaperForms::yuan).orElse(""),
        goods,
        goods.isEmpty() ? "" : yuan(Goods.valueOf(visit.goods())),
        visit.findings(),
        visit.money().isPresent() || !goods.isEmpty() ? "OLD-GHJF-" + year(visit) : "");
  }

  private static String year(VisitBody visit) {
    return visit.occurredOn().toString().substring(0, 4);
  }

  private static String aid(InventedHousehold household, InventedAid aid) {
    LocalDate on = aid.delivery().occurredOn();
    return line(
        on,
        household.file().head().identityNumber(),
        Words.of(aid.proposal().category()).zh(),
        aid.proposal().money().map(PaperForms::yuan).orElse("0.00"),
        "OLD-" + aid.proposal().fund().orElse("GHJF-" + on.getYear()),
        aid.delivery().payee().name(),
        "%04d".formatted(household.ordinal() % 10_000),
        "银行卡",
        aid.delivery().receipt().voucher());
  }

  private static String yuan(Money money) {
    return BigDecimal.valueOf(money.fen(), 2).toPlainString();
  }

  /** No value of ours holds a comma or a quote. */
  private static String line(Object... values) {
    return Stream.of(values).map(Object::toString).collect(Collectors.joining(","));
  }
}
