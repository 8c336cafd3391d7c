package org.warmledger.command.funds.movements;

import java.util.List;
import java.util.Optional;
import org.warmledger.command.funds.FundAmounts;
import org.warmledger.command.funds.FundMoved;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.GrantId;
import org.warmledger.events.ids.MovementId;
import org.warmledger.events.lists.FundMove;
import org.warmledger.events.lists.FundingSource;
import org.warmledger.events.values.FundTerms;
import org.warmledger.events.values.Giver;
import org.warmledger.events.values.GrantTerms;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.MovementContent;
import org.warmledger.events.values.Receipt;

/** Makes what is entered about a fund, of each kind with what it needs. */
public final class Contents {

  private Contents() {}

  public static MovementContent opened(FundTerms terms, Optional<Receipt> voucher) {
    return saying(FundMove.OPEN, Optional.of(terms), Optional.empty(), voucher);
  }

  /** What a fund is to be from now on. */
  public static MovementContent amended(FundTerms terms, String reason, Optional<Receipt> voucher) {
    return saying(FundMove.AMENDMENT, Optional.of(terms), Optional.of(reason), voucher);
  }

  /** That a fund did not end. */
  public static MovementContent reopened(String reason) {
    return saying(FundMove.REOPENING, Optional.empty(), Optional.of(reason), Optional.empty());
  }

  public static MovementContent closed(String reason, Optional<Receipt> voucher) {
    return saying(FundMove.CLOSURE, Optional.empty(), Optional.of(reason), voucher);
  }

  /** What moves nothing by itself. */
  private static MovementContent saying(
      FundMove kind,
      Optional<FundTerms> terms,
      Optional<String> reason,
      Optional<Receipt> voucher) {
    return new MovementContent(
        kind,
        terms,
        Money.NONE,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        reason,
        voucher,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** What came from outside. */
  public static MovementContent received(
      FundMove kind,
      FundAmounts amounts,
      Optional<FundingSource> source,
      Optional<String> campaign,
      Optional<String> giver,
      Optional<Receipt> voucher) {
    return new MovementContent(
        kind,
        Optional.empty(),
        amounts.money(),
        amounts.goods(),
        Optional.empty(),
        source,
        campaign,
        giver,
        Optional.empty(),
        voucher,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  public static MovementContent allocated(
      FundCode to, FundAmounts amounts, Optional<Receipt> voucher) {
    return onward(
        FundMove.ALLOCATION, amounts, Optional.of(to), Optional.empty(), Optional.empty(), voucher);
  }

  /** What goes back, to a fund or to a giver outside. */
  public static MovementContent returned(
      Optional<FundCode> to,
      Optional<String> giver,
      FundAmounts amounts,
      String reason,
      Optional<Receipt> voucher) {
    return onward(FundMove.RETURN, amounts, to, giver, Optional.of(reason), voucher);
  }

  /** That what another movement made did not happen; how much that was, its fund knows. */
  public static MovementContent takenBack(MovementId movement, String reason) {
    return takenBack(
        movement,
        reason,
        FundAmounts.NOTHING,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** The same, with what it was. */
  public static MovementContent takenBack(MovementContent asked, FundMoved moved) {
    return takenBack(
        asked.takesBack().orElseThrow(),
        asked.reason().orElse(""),
        FundAmounts.in(moved.shares()),
        moved.other().map(Giver::fund),
        Optional.of(moved.source()),
        moved.campaign());
  }

  private static MovementContent takenBack(
      MovementId movement,
      String reason,
      FundAmounts amounts,
      Optional<FundCode> other,
      Optional<FundingSource> source,
      Optional<String> campaign) {
    return new MovementContent(
        FundMove.REVERSAL,
        Optional.empty(),
        amounts.money(),
        amounts.goods(),
        other,
        source,
        campaign,
        Optional.empty(),
        Optional.of(reason),
        Optional.empty(),
        Optional.of(movement),
        Optional.empty(),
        Optional.empty());
  }

  /** Who may spend out of it, and how much. */
  public static MovementContent granted(
      GrantTerms terms, Money ceiling, Optional<Receipt> voucher) {
    return grant(
        FundMove.GRANT, ceiling, Optional.empty(), voucher, Optional.of(terms), Optional.empty());
  }

  /** That nobody may under that grant any more. */
  public static MovementContent grantEnded(GrantId grant, String reason) {
    return grant(
        FundMove.GRANT_END,
        Money.NONE,
        Optional.of(reason),
        Optional.empty(),
        Optional.empty(),
        Optional.of(grant));
  }

  private static MovementContent grant(
      FundMove kind,
      Money ceiling,
      Optional<String> reason,
      Optional<Receipt> voucher,
      Optional<GrantTerms> terms,
      Optional<GrantId> ends) {
    return new MovementContent(
        kind,
        Optional.empty(),
        ceiling,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        reason,
        voucher,
        Optional.empty(),
        terms,
        ends);
  }

  private static MovementContent onward(
      FundMove kind,
      FundAmounts amounts,
      Optional<FundCode> other,
      Optional<String> giver,
      Optional<String> reason,
      Optional<Receipt> voucher) {
    return new MovementContent(
        kind,
        Optional.empty(),
        amounts.money(),
        amounts.goods(),
        other,
        Optional.empty(),
        Optional.empty(),
        giver,
        reason,
        voucher,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
