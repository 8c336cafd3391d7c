package org.warmledger.query.fundbook;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.warmledger.events.values.Money;
import org.warmledger.query.web.Fen;

/** Holdings as answers show them: amounts for money, pieces for each kind of goods. */
public record HoldingsView(Amounts money, List<OfGoods> goods) {

  /** Money, balance by balance. */
  public record Amounts(
      Fen received, Fen allocated, Fen committed, Fen disbursed, Fen returned, Fen inHand) {
    static Amounts of(Balances fen) {
      return new Amounts(
          new Fen(fen.received()),
          new Fen(fen.allocated()),
          new Fen(fen.committed()),
          new Fen(fen.disbursed()),
          new Fen(fen.returned()),
          new Fen(fen.inHand()));
    }
  }

  /** One kind of goods, balance by balance. */
  public record OfGoods(
      String item, String unit, Money unitValue, @JsonUnwrapped Balances balances) {
    static OfGoods of(OfKind of) {
      return new OfGoods(of.kind().item(), of.kind().unit(), of.kind().unitValue(), of.pieces());
    }
  }

  public static HoldingsView of(Holdings holdings) {
    return new HoldingsView(
        Amounts.of(holdings.money()), holdings.goods().stream().map(OfGoods::of).toList());
  }
}
