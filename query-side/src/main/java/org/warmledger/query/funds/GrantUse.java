package org.warmledger.query.funds;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.warmledger.events.FundBooked;
import org.warmledger.events.FundEvent;
import org.warmledger.events.FundGrantEnded;
import org.warmledger.events.FundGranted;
import org.warmledger.events.ids.GrantId;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.values.Goods;
import org.warmledger.events.values.GrantTerms;
import org.warmledger.events.values.Share;

/**
 * What a lower union may spend of a fund, and how much of it it has.
 *
 * @param ceiling in fen, goods by their value
 * @param used what is set aside or handed out under it, likewise
 * @param handedOut the part of it that was handed out
 * @param endedOn the day on which it was ended before its time
 */
public record GrantUse(
    String grantId,
    GrantTerms terms,
    long ceiling,
    long used,
    long handedOut,
    String voucher,
    Optional<LocalDate> endedOn) {

  /** Whether nothing more may be approved under it. */
  public boolean isOver(LocalDate today) {
    return endedOn.isPresent() || today.isAfter(terms.until());
  }

  boolean standsFor(UnionCode approving, LocalDate today) {
    return terms.to().code().equals(approving) && terms.covers(today) && endedOn.isEmpty();
  }

  static List<GrantUse> fold(List<GrantUse> before, FundEvent event) {
    return switch (event) {
      case FundGranted granted -> Stream.concat(before.stream(), Stream.of(of(granted))).toList();
      case FundGrantEnded ended ->
          changed(before, ended.grant(), grant -> grant.ended(ended.occurredOn()));
      case FundBooked booked when booked.grant().isPresent() ->
          changed(before, booked.grant().get(), grant -> grant.booked(booked));
      default -> before;
    };
  }

  private static GrantUse of(FundGranted event) {
    return new GrantUse(
        event.grant().value(),
        event.terms(),
        event.ceiling().fen(),
        0,
        0,
        event.voucher(),
        Optional.empty());
  }

  private static List<GrantUse> changed(
      List<GrantUse> all, GrantId id, UnaryOperator<GrantUse> change) {
    return all.stream()
        .map(grant -> grant.grantId.equals(id.value()) ? change.apply(grant) : grant)
        .toList();
  }

  private GrantUse ended(LocalDate day) {
    return new GrantUse(grantId, terms, ceiling, used, handedOut, voucher, Optional.of(day));
  }

  private GrantUse booked(FundBooked event) {
    long value =
        Math.addExact(
            Share.moneyOf(event.shares()).fen(),
            Goods.valueOf(Share.goodsOf(event.shares())).fen());
    return switch (event.movement()) {
      case COMMITTED -> using(value, 0);
      case SETTLED -> using(0, value);
      case RELEASED -> using(-value, 0);
      case REFUNDED -> using(-value, -value);
      case REFUND_REVERSED -> using(value, value);
    };
  }

  private GrantUse using(long more, long out) {
    return new GrantUse(grantId, terms, ceiling, used + more, handedOut + out, voucher, endedOn);
  }
}
