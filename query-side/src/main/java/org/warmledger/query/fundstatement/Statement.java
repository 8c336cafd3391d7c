package org.warmledger.query.fundstatement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.warmledger.events.values.Money;
import org.warmledger.query.web.Fen;

/** What a fund held before a period, what moved in it, and what it held after. */
record Statement(
    String fund,
    String name,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    Balance opening,
    Moved received,
    Moved allocated,
    Moved committed,
    Moved released,
    Moved disbursed,
    Moved refunded,
    Moved returned,
    Balance closing) {

  /** Pieces of one kind of goods. */
  record Pieces(String item, String unit, Money unitValue, long quantity) {}

  /** What is held: money and goods. */
  record Held(Fen money, List<Pieces> goods) {}

  /**
   * What a fund holds at a moment.
   *
   * @param money in hand
   * @param goods in hand
   * @param committed set aside and not handed out yet
   * @param count of the facts up to then
   */
  record Balance(Fen money, List<Pieces> goods, Held committed, long count) {}

  /**
   * What moved in one way.
   *
   * @param count of the facts that moved it
   */
  record Moved(Fen money, List<Pieces> goods, long count) {}
}
