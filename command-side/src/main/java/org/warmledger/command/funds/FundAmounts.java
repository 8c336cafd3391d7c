package org.warmledger.command.funds;

import java.util.List;
import java.util.Optional;
import org.warmledger.command.decision.FieldCode;
import org.warmledger.command.fields.Fields;
import org.warmledger.command.fields.GoodsFields;
import org.warmledger.events.values.AidTerms;
import org.warmledger.events.values.Goods;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.Share;

/** Money and goods that move between a fund and others, as they are sent. */
public record FundAmounts(Money money, List<Goods> goods) {

  public static final FundAmounts NOTHING = new FundAmounts(Money.NONE, List.of());

  public FundAmounts {
    goods = List.copyOf(goods);
  }

  /** What shares are together. */
  public static FundAmounts in(List<Share> shares) {
    return new FundAmounts(Share.moneyOf(shares), Share.goodsOf(shares));
  }

  /** What aid asks for. */
  public static FundAmounts of(AidTerms terms) {
    return new FundAmounts(terms.money(), terms.goods());
  }

  /** What orders ask for together. */
  public static FundAmounts of(List<Order> orders) {
    return new FundAmounts(
        new Money(orders.stream().mapToLong(order -> order.amounts().money().fen()).sum()),
        orders.stream().flatMap(order -> order.amounts().goods().stream()).toList());
  }

  public boolean isNothing() {
    return money.isNone() && goods.isEmpty();
  }

  /** In fen, goods by their value. */
  public long value() {
    return Math.addExact(money.fen(), Goods.valueOf(goods).fen());
  }

  /** What was sent; something has to move. */
  public static FundAmounts check(Fields fields, Optional<Money> money, List<Goods> goods) {
    GoodsFields.check(fields, goods);
    FundAmounts amounts = new FundAmounts(money.orElse(Money.NONE), goods);
    fields.wrongIf(amounts.isNothing(), "/money", FieldCode.AMOUNT_ZERO);
    return amounts;
  }
}
