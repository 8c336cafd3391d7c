package org.warmledger.command.funds;

import java.util.List;
import java.util.Optional;
import org.warmledger.command.decision.FieldCode;
import org.warmledger.command.fields.Fields;
import org.warmledger.command.fields.GoodsFields;
import org.warmledger.events.values.AidTerms;
import org.warmledger.events.values.Goods;
import org.warmledger.events.values.Money;

/** Money and goods that move between a fund and others, as they are sent. */
public record FundAmounts(Money money, List<Goods> goods) {

  public FundAmounts {
    goods = List.copyOf(goods);
  }

  /** What aid asks for. */
  public static FundAmounts of(AidTerms terms) {
    return new FundAmounts(terms.money(), terms.goods());
  }

  /** What orders ask for together. */
  public static FundAmounts of(List<Order> orders) {
    return new FundAmounts(
        new Money(orders.stream().mapToLong(order -> order.money().fen()).sum()),
        orders.stream().flatMap(order -> order.goods().stream()).toList());
  }

  /** What was sent; something has to move. */
  public static FundAmounts check(Fields fields, Optional<Money> money, List<Goods> goods) {
    GoodsFields.check(fields, goods);
    Money amount = money.orElse(Money.NONE);
    fields.wrongIf(amount.isNone() && goods.isEmpty(), "/money", FieldCode.AMOUNT_ZERO);
    return new FundAmounts(amount, goods);
  }
}
