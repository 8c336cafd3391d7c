package org.warmledger.events.values;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The calendar of the ledger: its days are China's, wherever it runs and whoever reads it. */
public final class LedgerCalendar {

  public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private LedgerCalendar() {}

  public static LocalDate dayOf(Instant moment) {
    return LocalDate.ofInstant(moment, ZONE);
  }

  public static Instant beginOf(LocalDate day) {
    return day.atStartOfDay(ZONE).toInstant();
  }
}
