package org.warmledger.command.funding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.warmledger.command.cases.lapseaid.LapseAid;
import org.warmledger.command.ledger.BusinessCalendar;
import org.warmledger.command.ledger.Ledger;

/** Gives up funded aid that nobody delivered in time; its funds follow. Looks once a day. */
@Component
class LapseSweep implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(LapseSweep.class);
  private static final long DAY_SECONDS = TimeUnit.DAYS.toSeconds(1);

  private final WaitingAids waiting;
  private final Ledger ledger;
  private final BusinessCalendar calendar;
  private final int days;
  private Optional<ScheduledExecutorService> sweeps = Optional.empty();

  LapseSweep(
      WaitingAids waiting,
      Ledger ledger,
      BusinessCalendar calendar,
      @Value("${warmledger.aid.lapse-days:90}") int days) {
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

  private void sweepSafely() {
    try {
      sweep();
    } catch (RuntimeException databaseAway) {
      LOG.warn("no aid can lapse yet: {}", databaseAway.getClass().getSimpleName());
    }
  }

  @Override
  public void start() {
    ScheduledExecutorService thread =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("aid-lapse").factory());
    var unused =
        thread.scheduleWithFixedDelay(this::sweepSafely, 60, DAY_SECONDS, TimeUnit.SECONDS);
    sweeps = Optional.of(thread);
  }

  @Override
  public void stop() {
    sweeps.ifPresent(ScheduledExecutorService::shutdownNow);
    sweeps = Optional.empty();
  }

  @Override
  public boolean isRunning() {
    return sweeps.isPresent();
  }
}
