package org.warmledger.benchmarks.invented;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import org.warmledger.events.values.Goods;
import org.warmledger.events.values.Money;

/** Makes visits and the goods carried along. */
final class InventedVisit {

  private static final List<Goods> GOODS =
      List.of(
          new Goods("米10kg", 1, "袋", new Money(60_00)),
          new Goods("面粉10kg", 1, "袋", new Money(52_00)),
          new Goods("食用油5L", 1, "桶", new Money(75_00)),
          new Goods("棉被", 1, "床", new Money(180_00)),
          new Goods("牛奶", 2, "箱", new Money(45_00)),
          new Goods("防暑药品", 1, "份", new Money(35_00)));
  private static final List<String> FINDINGS =
      List.of(
          "生活稳定，情绪良好",
          "希望介绍工作",
          "需申请医疗救助",
          "子女今年高考，担心学费",
          "住房漏雨，已联系社区",
          "药费负担重，建议提高标准",
          "已找到临时工作",
          "盼望追回拖欠工资",
          "老人需要陪护",
          "家中添置了取暖设备");

  private InventedVisit() {}

  static VisitBody body(Dice dice, LocalDate day) {
    return new VisitBody(
        day,
        campaign(day),
        Names.surname(dice) + "主席带队走访组",
        dice.oneOf(FINDINGS),
        dice.percent(70) ? Optional.of(new Money(100_00L * dice.between(3, 20))) : Optional.empty(),
        goods(dice),
        dice.percent(15) ? Optional.of(day.plusDays(30)) : Optional.empty());
  }

  static List<Goods> goods(Dice dice) {
    return dice.percent(50) ? List.of() : List.of(dice.oneOf(GOODS));
  }

  /** Enough of everything. */
  static List<Goods> stock() {
    return each(1_000_000);
  }

  /** So much of everything. */
  static List<Goods> each(int quantity) {
    return GOODS.stream()
        .map(goods -> new Goods(goods.item(), quantity, goods.unit(), goods.unitValue()))
        .toList();
  }

  static Goods item(Dice dice) {
    return dice.oneOf(GOODS);
  }

  /** The campaign of the season. */
  static String campaign(LocalDate day) {
    Month month = day.getMonth();
    return switch (month) {
      case NOVEMBER, DECEMBER -> day.getYear() + 1 + "年两节送温暖";
      case JANUARY, FEBRUARY -> day.getYear() + "年两节送温暖";
      case MARCH, APRIL, MAY -> day.getYear() + "年春送岗位";
      case JUNE, JULY -> day.getYear() + "年夏送清凉";
      case AUGUST, SEPTEMBER, OCTOBER -> day.getYear() + "年金秋助学";
    };
  }
}
