package org.warmledger.command.funds;

import java.time.LocalDate;
import java.util.List;
import org.warmledger.events.CommitmentId;
import org.warmledger.events.Goods;
import org.warmledger.events.Money;
import org.warmledger.events.Purpose;

/** What is to be set aside for one disbursement. */
public record Order(
    CommitmentId commitment, Purpose purpose, Money money, List<Goods> goods, LocalDate on) {

  public Order {
    goods = List.copyOf(goods);
  }
}
