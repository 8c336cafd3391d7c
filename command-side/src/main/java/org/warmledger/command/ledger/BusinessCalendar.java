package org.warmledger.command.ledger;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Which day it is where the unions are: dates of the ledger are China's. */
@Component
public class BusinessCalendar {

  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

  private final Clock clock;

  BusinessCalendar(ObjectProvider<Clock> clocks) {
    this.clock = clocks.getIfAvailable(Clock::systemUTC);
  }

  public LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), CHINA);
  }
}
