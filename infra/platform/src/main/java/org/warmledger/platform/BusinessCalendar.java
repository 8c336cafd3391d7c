package org.warmledger.platform;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.warmledger.events.values.LedgerCalendar;

/** Which day it is where the unions are: dates of the ledger are China's. */
@Component
public class BusinessCalendar {

  public LocalDate today() {
    return LedgerCalendar.dayOf(Instant.now());
  }
}
