package org.warmledger.command.funds;

import java.time.LocalDate;
import java.util.List;
import org.warmledger.events.ids.CommitmentId;
import org.warmledger.events.values.Goods;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.Purpose;

/** What is to be set aside for one disbursement. */
public record Order(
    CommitmentId commitment, Purpose purpose, Money money, List<Goods> goods, LocalDate on) {

  public Order {
    goods = List.copyOf(goods);
  }
}
