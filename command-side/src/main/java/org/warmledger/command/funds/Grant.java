package org.warmledger.command.funds;

import java.time.LocalDate;
import java.util.Optional;
import org.warmledger.command.decision.Rejection;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.GrantId;
import org.warmledger.events.values.GrantTerms;
import org.warmledger.events.values.Money;

/**
 * What a lower union may set aside of a fund.
 *
 * @param givenOn the day on which it was given
 * @param used what is set aside or handed out under it, in fen, goods by their value
 * @param endedOn the day on which it was ended before its time
 */
public record Grant(
    GrantId id,
    GrantTerms terms,
    Money ceiling,
    LocalDate givenOn,
    long used,
    Optional<LocalDate> endedOn) {

  /**
   * Whether something may be approved under it, dated that day. Once it was ended nothing may,
   * whatever day it bears: an approval is not dated back to before.
   */
  boolean standsOn(LocalDate day) {
    return endedOn.isEmpty() && terms.covers(day);
  }

  /** Whether so much more is within it. */
  boolean covers(FundAmounts amounts) {
    return used + amounts.value() <= ceiling.fen();
  }

  /** Why more than is left of it is not spent. */
  Rejection exceeded(FundCode fund) {
    Money left = new Money(Math.max(0, ceiling.fen() - used));
    return Rejection.beyond(new Rejection.GrantLeft(fund, left, terms.until()));
  }

  Grant using(long more) {
    return new Grant(id, terms, ceiling, givenOn, used + more, endedOn);
  }

  Grant ended(LocalDate day) {
    return new Grant(id, terms, ceiling, givenOn, used, Optional.of(day));
  }
}
