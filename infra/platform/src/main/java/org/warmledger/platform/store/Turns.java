package org.warmledger.platform.store;

import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Callers take turns on the database: half of its connections are theirs, the others are for the
 * readers, who hold theirs while Elasticsearch makes a batch findable, and for whoever looks after
 * the process. A request that has its turn keeps it until it is answered or gives it back; the
 * others wait in the order in which they came, and whoever waits too long is told to come back. Of
 * a larger crowd nobody is let in: to refuse costs a tenth of what a request has cost by the time
 * it asks for its turn.
 *
 * <p>Without turns a request stands in line anew for each of its statements. A crowd that sends
 * again what was not answered in time then has every request fail at its second or third, and
 * starves readers and itself for as long as it lasts.
 */
final class Turns {

  private static final String API = "/api/";

  /** About as many as a small machine serves in the time that one waits. */
  static final int LONGEST_LINE = 64;

  private final Semaphore places;
  private final Duration longestWait;

  /**
   * Of a pool with so many connections, for one of which it waits so long. A turn is waited for
   * three fifths of that, so that with what is waited for afterwards a refusal is there within
   * three seconds.
   */
  Turns(int connections, Duration patience) {
    places = new Semaphore(Math.max(1, connections / 2), true);
    longestWait = patience.multipliedBy(3).dividedBy(5);
  }

  /**
   * Gives the caller a turn that ends with the request, unless it has one. Whoever asks for the
   * state of the process needs none.
   *
   * @throws SQLTransientConnectionException when no turn came in time
   */
  void take(ServletRequestAttributes caller) throws SQLTransientConnectionException {
    if (!caller.getRequest().getRequestURI().startsWith(API) || Turn.isTakenBy(caller)) {
      return;
    }
    if (!came()) {
      throw new SQLTransientConnectionException("too many callers at once");
    }
    Turn.begin(places, caller);
  }

  /** Whether whoever comes now would wait in vain. */
  boolean areCrowded() {
    return waiting() >= LONGEST_LINE;
  }

  int waiting() {
    return places.getQueueLength();
  }

  private boolean came() {
    try {
      return places.tryAcquire(longestWait.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
