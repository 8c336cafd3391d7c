package org.warmledger.command.checks.engine;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.warmledger.command.checks.settings.LedgerReference;
import org.warmledger.command.ledger.Attempts;
import org.warmledger.platform.BusinessCalendar;

/**
 * Looks again at subjects whose day has come, at start and from then on, and once a day states that
 * the checks by the calendar ran. Only where the reader of the checks runs, and once it has read
 * everything.
 */
@Component
class CheckSweep {

  private static final Logger LOG = LoggerFactory.getLogger(CheckSweep.class);
  private static final int PAGE = 200;
  private static final long FIRST_MS = 500;
  private static final long EVERY_MS = 30_000;

  private final Examiner examiner;
  private final CalendarRuns runs;
  private final AccessSweep access;
  private final LedgerReference reference;
  private final Attempts attempts;
  private final BusinessCalendar calendar;
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("checks-sweep").factory());
  private volatile Optional<LocalDate> ranOn = Optional.empty();
  private volatile BooleanSupplier ready = () -> false;

  CheckSweep(
      Examiner examiner,
      CalendarRuns runs,
      AccessSweep access,
      LedgerReference reference,
      Attempts attempts,
      BusinessCalendar calendar) {
    this.examiner = examiner;
    this.runs = runs;
    this.access = access;
    this.reference = reference;
    this.attempts = attempts;
    this.calendar = calendar;
  }

  void start(BooleanSupplier whenReady) {
    ready = whenReady;
    soon();
    var unused =
        thread.scheduleWithFixedDelay(this::quietly, EVERY_MS, EVERY_MS, TimeUnit.MILLISECONDS);
  }

  /** What checks go by has changed: looks at everybody concerned, once everything is read. */
  void soon() {
    if (thread.isShutdown()) {
      return;
    }
    if (ready.getAsBoolean()) {
      var unused = thread.schedule(this::quietly, 0, TimeUnit.MILLISECONDS);
    } else {
      var unused = thread.schedule(this::soon, FIRST_MS, TimeUnit.MILLISECONDS);
    }
  }

  void stop() {
    thread.shutdownNow();
  }

  private void quietly() {
    try {
      if (ready.getAsBoolean()) {
        sweep();
      }
    } catch (RuntimeException failure) {
      if (!thread.isShutdown()) {
        LOG.warn("the checks could not be run: {}", failure.getClass().getName());
      }
    }
  }

  /** Looks at everybody whose day has come by now. */
  synchronized void sweep() {
    LocalDate today = calendar.today();
    reference.forget();
    int unused = attempts.untilSettled(() -> examiner.comeIntoForce(today));
    while (attempts.untilSettled(() -> examiner.examineDue(today, PAGE)) > 0) {
      // Page by page, so that nobody waits long for a row.
    }
    access.sweep(today);
    if (!ranOn.equals(Optional.of(today))) {
      runs.record(today);
      ranOn = Optional.of(today);
    }
  }
}
