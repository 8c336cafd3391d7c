package org.warmledger.command.funding;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.warmledger.command.cases.lapseaid.LapseAid;
import org.warmledger.command.ledger.Ledger;
import org.warmledger.command.ledger.Sweep;
import org.warmledger.platform.BusinessCalendar;

/** Gives up funded aid that nobody delivered in time; its funds follow. Looks once a day. */
@Component
class LapseSweep extends Sweep {

  private static final Logger LOG = LoggerFactory.getLogger(LapseSweep.class);

  private final WaitingAids waiting;
  private final Ledger ledger;
  private final BusinessCalendar calendar;
  private final int days;

  LapseSweep(
      WaitingAids waiting,
      Ledger ledger,
      BusinessCalendar calendar,
      @Value("${warmledger.aid.lapse-days:90}") int days) {
    super("aid-lapse", Duration.ofMinutes(1), Duration.ofDays(1));
    this.waiting = waiting;
    this.ledger = ledger;
    this.calendar = calendar;
    this.days = days;
  }

  /** Lapses what has waited too long; answers how many were looked at. */
  int sweep() {
    LocalDate today = calendar.today();
    LocalDate fundedBy = today.minusDays(days);
    List<AidMoved> late = waiting.since(fundedBy, today, "lapse-" + UUID.randomUUID());
    for (AidMoved aid : late) {
      try {
        ledger.write(
            new LapseAid(aid.caseId(), aid.aidId(), fundedBy, today), aid.data(), List.of());
      } catch (RuntimeException tomorrow) {
        LOG.warn("an aid cannot lapse yet: {}", FundFollower.kind(tomorrow));
      }
    }
    return late.size();
  }

  @Override
  protected void look() {
    int unused = sweep();
  }
}
