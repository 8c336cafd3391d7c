package org.warmledger.command.funds;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.warmledger.events.ids.CommitmentId;
import org.warmledger.events.ids.GrantId;
import org.warmledger.events.values.Goods;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.Purpose;

/**
 * What is to be set aside for one disbursement.
 *
 * @param grant under which, if another union than the fund's approved it
 */
public record Order(
    CommitmentId commitment,
    Purpose purpose,
    Money money,
    List<Goods> goods,
    Optional<GrantId> grant,
    LocalDate on) {

  public Order {
    goods = List.copyOf(goods);
  }

  /** Under no grant. */
  public Order(
      CommitmentId commitment, Purpose purpose, Money money, List<Goods> goods, LocalDate on) {
    this(commitment, purpose, money, goods, Optional.empty(), on);
  }

  /** The same under a grant, if it needs one. */
  public Order under(Optional<GrantId> one) {
    return new Order(commitment, purpose, money, goods, one, on);
  }
}
