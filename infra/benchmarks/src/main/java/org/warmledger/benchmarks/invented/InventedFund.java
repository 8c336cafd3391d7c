package org.warmledger.benchmarks.invented;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.warmledger.events.lists.FundingSource;
import org.warmledger.events.values.Goods;
import org.warmledger.events.values.Money;

/** A fund that the invented aid comes from, and what fills it. */
public record InventedFund(FundBody fund, FundReceiptBody receipt) {

  /** Body of {@code POST /api/funds}. */
  public record FundBody(
      String code,
      String name,
      FundingSource source,
      String projectReference,
      LocalDate from,
      LocalDate to,
      LocalDate occurredOn) {}

  /** Body of {@code …/receipts}. */
  public record FundReceiptBody(
      Money money, List<Goods> goods, String voucher, LocalDate occurredOn) {}

  /** Who holds them: the national union, so that every file may use them. */
  public static final String HOLDER = "finance@100000";

  /** Also what happened years ago is entered under plans that are not over. */
  static final LocalDate USABLE_UNTIL = LocalDate.of(2035, 12, 31);

  private static final Money ENOUGH = new Money(500_000_000_000L);

  private record Kind(String prefix, String name, FundingSource source) {}

  private static final List<Kind> KINDS =
      List.of(
          new Kind("ZYCZ", "中央财政专项帮扶资金", FundingSource.CENTRAL_FISCAL),
          new Kind("SJCZ", "省级财政帮扶资金", FundingSource.PROVINCIAL_FISCAL),
          new Kind("SHJZ", "社会募集资金", FundingSource.SOCIAL_DONATION),
          new Kind("GHJF", "工会经费", FundingSource.OWN_UNION));

  static List<String> prefixes() {
    return KINDS.stream().map(Kind::prefix).toList();
  }

  /** Every fund that invented aid can name. */
  public static List<InventedFund> all() {
    List<InventedFund> funds = new ArrayList<>();
    for (int year = InventedLedger.FIRST_DAY.getYear();
        year <= InventedLedger.LAST_DAY.getYear();
        year++) {
      for (Kind kind : KINDS) {
        funds.add(of(kind, year));
      }
    }
    return List.copyOf(funds);
  }

  /** The fund of a year that visits hand out of. */
  static String ofUnionMoney(int year) {
    return KINDS.getLast().prefix + "-" + year;
  }

  private static InventedFund of(Kind kind, int year) {
    LocalDate opened = LocalDate.of(year, 1, 1);
    return new InventedFund(
        new FundBody(
            kind.prefix + "-" + year,
            year + "年" + kind.name,
            kind.source,
            "帮扶项目〔" + year + "〕1号",
            opened,
            USABLE_UNTIL,
            opened),
        new FundReceiptBody(ENOUGH, InventedVisit.stock(), "到账通知" + year, opened));
  }
}
