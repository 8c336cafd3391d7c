package org.warmledger.command.checks.engine;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
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
 * everything; while imports come in it waits for their end, so that what they bring is looked at
 * once.
 */
@Component
class CheckSweep {

  private static final Logger LOG = LoggerFactory.getLogger(CheckSweep.class);
  private static final int PAGE = 200;
  private static final long FIRST_MS = 500;
  private static final long EVERY_MS = 30_000;

  /** An import is over when nothing has come of one for so long. */
  private static final Duration QUIET = Duration.ofSeconds(2);

  /** Who imports all day long keeps nobody from being looked at. */
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(10);

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
  private final AtomicBoolean asked = new AtomicBoolean();
  private volatile Instant imported = Instant.MIN;
  private volatile Instant sweptAt = Instant.now();

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
    if (asked.compareAndSet(false, true)) {
      askAgain(0);
    }
  }

  /** Facts of an import were read: looks at whom they are about once no more of them come. */
  void afterImports() {
    imported = Instant.now();
    soon();
  }

  private void askAgain(long inMillis) {
    if (!thread.isShutdown()) {
      var unused = thread.schedule(this::whenReady, inMillis, TimeUnit.MILLISECONDS);
    }
  }

  private void whenReady() {
    if (isReady()) {
      asked.set(false);
      quietly();
    } else {
      askAgain(FIRST_MS);
    }
  }

  private boolean isReady() {
    Instant now = Instant.now();
    return ready.getAsBoolean()
        && (now.minus(QUIET).isAfter(imported) || now.minus(LONGEST_WAIT).isAfter(sweptAt));
  }

  void stop() {
    thread.shutdownNow();
  }

  private void quietly() {
    try {
      if (isReady()) {
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
    sweptAt = Instant.now();
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
