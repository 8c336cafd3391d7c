package org.warmledger.query.fundstatement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.warmledger.events.values.Money;
import org.warmledger.query.funds.GrantUse;
import org.warmledger.query.unions.NamedUnion;
import org.warmledger.query.unions.Unions;
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
    Balance closing,
    List<GrantView> grants,
    List<FundChange> changes) {

  /** How the fund itself became another: it was amended, closed or opened again. */
  record FundChange(
      String event,
      LocalDate occurredOn,
      String by,
      Optional<String> voucher,
      Optional<String> reason) {

    static FundChange of(Entry.ToldEntry entry) {
      return new FundChange(
          entry.event(), entry.occurredOn(), entry.actor(), entry.voucher(), entry.reason());
    }
  }

  /**
   * What a lower union may spend of it, as it is now.
   *
   * @param to the union whose approvers may
   * @param used what is set aside or handed out under it, goods by their value
   * @param left what may still be approved under it; nothing once it is over
   * @param endedOn the day on which it was ended before its time
   */
  record GrantView(
      String grantId,
      NamedUnion to,
      LocalDate from,
      LocalDate until,
      Fen ceiling,
      Fen used,
      Fen handedOut,
      Fen left,
      String voucher,
      Optional<LocalDate> endedOn) {

    static GrantView of(GrantUse grant, Unions unions, LocalDate today) {
      return new GrantView(
          grant.grantId(),
          unions.named(grant.terms().to().code()),
          grant.terms().from(),
          grant.terms().until(),
          new Fen(grant.ceiling()),
          new Fen(grant.used()),
          new Fen(grant.handedOut()),
          new Fen(grant.isOver(today) ? 0 : grant.ceiling() - grant.used()),
          grant.voucher(),
          grant.endedOn());
    }
  }

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
