package org.warmledger.platform.store;

import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Callers take turns on the database: half of its connections are theirs, the others are for the
 * readers, who hold theirs while Elasticsearch makes a batch findable, and for whoever looks after
 * the process. A request that has its turn keeps it until it is answered or gives it back; the
 * others wait in the order in which they came, and whoever waits too long is told to come back. Who
 * would wait so long, as fast as the line moves, is not let in: to refuse costs a tenth of what a
 * request has cost by the time it asks for its turn. How many stand there says nothing by itself.
 *
 * <p>Without turns a request stands in line anew for each of its statements. A crowd that sends
 * again what was not answered in time then has every request fail at its second or third, and
 * starves readers and itself for as long as it lasts.
 */
final class Turns {

  private static final String API = "/api/";

  /** As long as nobody has stood in line. */
  private static final Duration UNTRIED = Duration.ofMillis(2);

  /** Of how many turns the pace is the mean, the last counting most. */
  private static final int LAST_FEW = 16;

  /** One that takes longer than so many others is a pause, and says little of those to come. */
  private static final int PAUSE = 4;

  /** As fast as any line moves, in nanoseconds. */
  private static final long FASTEST = 100_000;

  private final Semaphore places;
  private final Duration longestWait;

  /** Nanoseconds from one turn to the next while callers stand in line. */
  private final AtomicLong pace = new AtomicLong(UNTRIED.toNanos());

  /** When the last turn was given. */
  private final AtomicLong given = new AtomicLong(System.nanoTime());

  /**
   * Of a pool with so many connections, for one of which it waits so long. A turn is waited for
   * twice as long, so that with what is waited for afterwards a refusal is there within three
   * seconds.
   */
  Turns(int connections, Duration patience) {
    places = new Semaphore(Math.max(1, connections / 2), true);
    longestWait = patience.multipliedBy(2);
  }

  /**
   * Gives the caller a turn that ends with the request, unless it has one. Whoever asks for the
   * state of the process, or for all, needs none.
   *
   * @throws SQLTransientConnectionException when no turn came in time
   */
  void take(ServletRequestAttributes caller) throws SQLTransientConnectionException {
    if (!isNeededBy(caller) || Turn.isTakenBy(caller)) {
      return;
    }
    if (!came()) {
      throw new SQLTransientConnectionException("too many callers at once");
    }
    Turn.begin(places, caller);
  }

  private static boolean isNeededBy(ServletRequestAttributes caller) {
    return caller.getRequest().getRequestURI().startsWith(API) && !Turn.asksForAll();
  }

  /** Whether whoever comes now would wait in vain. */
  boolean areCrowded() {
    return waiting() * pace.get() > longestWait.toNanos();
  }

  int waiting() {
    return places.getQueueLength();
  }

  private boolean came() {
    boolean waits = waiting() > 0 || places.availablePermits() == 0;
    long since = System.nanoTime();
    try {
      boolean came = places.tryAcquire(longestWait.toMillis(), TimeUnit.MILLISECONDS);
      long now = System.nanoTime();
      long before = came ? given.getAndSet(now) : given.get();
      if (waits) {
        moved(now - Math.max(before, since));
      }
      return came;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** So long after the turn before, or in vain since then. */
  private void moved(long after) {
    pace.updateAndGet(
        each -> Math.max(FASTEST, each + (Math.min(after, PAUSE * each) - each) / LAST_FEW));
  }
}
