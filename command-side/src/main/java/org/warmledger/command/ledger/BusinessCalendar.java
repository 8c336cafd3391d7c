package org.warmledger.command.ledger;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.warmledger.events.values.LedgerCalendar;

/** Which day it is where the unions are: dates of the ledger are China's. */
@Component
public class BusinessCalendar {

  private final Clock clock;

  BusinessCalendar(ObjectProvider<Clock> clocks) {
    this.clock = clocks.getIfAvailable(Clock::systemUTC);
  }

  public LocalDate today() {
    return LedgerCalendar.dayOf(clock.instant());
  }
}
