package org.warmledger.query.disbursements.book;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.warmledger.events.CommitmentEvent;
import org.warmledger.events.FundsCommitted;
import org.warmledger.events.FundsRefunded;
import org.warmledger.events.FundsReleased;
import org.warmledger.events.FundsSettled;
import org.warmledger.events.RefundReversed;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.ReleaseReason;
import org.warmledger.events.values.Share;

/**
 * What the fund says of a disbursement.
 *
 * @param union of the fund
 * @param refunded the shares that came back
 */
public record Booking(
    FundCode fund,
    UnionPath union,
    State state,
    List<Share> shares,
    List<Share> refunded,
    LocalDate committedOn,
    Optional<LocalDate> settledOn,
    Optional<ReleaseReason> released) {

  /** How far the fund is. */
  public enum State {
    COMMITTED,
    SETTLED,
    RELEASED
  }

  public Booking {
    shares = List.copyOf(shares);
    refunded = List.copyOf(refunded);
  }

  static Booking fold(Optional<Booking> before, CommitmentEvent event) {
    return switch (event) {
      case FundsCommitted committed ->
          before
              .filter(held -> held.state == State.COMMITTED)
              .map(held -> held.holding(Shares.merged(held.shares, committed.shares(), 1)))
              .orElseGet(() -> of(committed));
      case FundsSettled settled -> begun(before).settled(settled);
      case FundsReleased released -> begun(before).released(released);
      case FundsRefunded refunded -> begun(before).refunded(refunded);
      case RefundReversed back -> begun(before).givenAgain(back);
    };
  }

  private static Booking of(FundsCommitted event) {
    return new Booking(
        event.fund(),
        event.union(),
        State.COMMITTED,
        event.shares(),
        List.of(),
        event.occurredOn(),
        Optional.empty(),
        Optional.empty());
  }

  /** What a spending plan has again, or has left. */
  private Booking holding(List<Share> now) {
    return now(State.COMMITTED, now, refunded, settledOn, released);
  }

  private static Booking begun(Optional<Booking> before) {
    return before.orElseThrow(() -> new IllegalStateException("a commitment begins by being made"));
  }

  private Booking settled(FundsSettled event) {
    Optional<LocalDate> day = Optional.of(event.occurredOn());
    return now(State.SETTLED, event.shares(), refunded, day, released);
  }

  /** What a spending plan hands out leaves it share by share. */
  private Booking released(FundsReleased event) {
    List<Share> rest = Shares.merged(shares, event.shares(), -1);
    if (event.reason() == ReleaseReason.PLAN_USED && !rest.isEmpty()) {
      return holding(rest);
    }
    return now(State.RELEASED, shares, refunded, settledOn, Optional.of(event.reason()));
  }

  private Booking refunded(FundsRefunded event) {
    List<Share> back = Stream.concat(refunded.stream(), event.shares().stream()).toList();
    return now(state, shares, back, settledOn, released);
  }

  private Booking givenAgain(RefundReversed event) {
    List<Share> back = Shares.merged(refunded, event.shares(), -1);
    return now(state, shares, back, settledOn, released);
  }

  private Booking now(
      State now,
      List<Share> out,
      List<Share> back,
      Optional<LocalDate> settled,
      Optional<ReleaseReason> why) {
    return new Booking(fund, union, now, out, back, committedOn, settled, why);
  }

  /** Whether everything that was handed out came back. */
  boolean isBack() {
    return !refunded.isEmpty()
        && Share.moneyOf(refunded).equals(Share.moneyOf(shares))
        && Share.goodsOf(refunded).size() == Share.goodsOf(shares).size()
        && Share.goodsOf(refunded).containsAll(Share.goodsOf(shares));
  }
}
