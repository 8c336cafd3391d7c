package org.warmledger.platform.web;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.http.HttpStatus;

/**
 * So many uploads are read and worked on at once, and fewer of one caller, so that nobody keeps the
 * others out; who finds no place waits a while, unread, before being told to come back later.
 */
final class UploadPlaces {

  private final int most;
  private final int ofOne;
  private final Duration patience;
  private final ReentrantLock lock = new ReentrantLock(true);
  private final Condition freed = lock.newCondition();
  private final Map<String, Integer> taken = new HashMap<>();

  UploadPlaces(int most, int ofOne, Duration patience) {
    this.most = most;
    this.ofOne = ofOne;
    this.patience = patience;
  }

  /**
   * Takes one, to be given back.
   *
   * @throws Problem 429 when the caller has as many as one may, 503 when all are taken
   */
  void take(String caller) {
    lock.lock();
    try {
      long left = patience.toNanos();
      while (hasAllOfOne(caller) || areAllTaken()) {
        if (left <= 0) {
          throw refused(caller);
        }
        left = freed.awaitNanos(left);
      }
      taken.merge(caller, 1, Integer::sum);
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
      throw refused(caller);
    } finally {
      lock.unlock();
    }
  }

  void giveBack(String caller) {
    lock.lock();
    try {
      taken.computeIfPresent(caller, (unused, places) -> places > 1 ? places - 1 : null);
      freed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  private boolean hasAllOfOne(String caller) {
    return taken.getOrDefault(caller, 0) >= ofOne;
  }

  private boolean areAllTaken() {
    return taken.values().stream().mapToInt(Integer::intValue).sum() >= most;
  }

  private Problem refused(String caller) {
    return hasAllOfOne(caller)
        ? Problem.of(HttpStatus.TOO_MANY_REQUESTS, "TOO_MANY_UPLOADS_OF_ONE", ofOne)
        : Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "TOO_MANY_UPLOADS");
  }
}
