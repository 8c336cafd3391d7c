package org.warmledger.local;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Wrong tries to sign in, by name. Five within a quarter of an hour are too many, and remain so
 * until a quarter of an hour after the last of them. It remembers the newest ten thousand names.
 */
final class WrongTries {
  static final int MOST = 5;
  static final Duration LASTS = Duration.ofMinutes(15);
  private static final int NAMES = 10_000;

  private record Tries(int count, Instant last) {}

  private final Map<String, Tries> byName =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Tries> eldest) {
          return size() > NAMES;
        }
      };
  private final Supplier<Instant> now;

  WrongTries(Supplier<Instant> now) {
    this.now = now;
  }

  synchronized boolean tooManyOf(String name) {
    return counted(name) >= MOST;
  }

  synchronized void wrong(String name) {
    int count = counted(name) + 1;
    byName.remove(name);
    byName.put(name, new Tries(count, now.get()));
  }

  synchronized void right(String name) {
    byName.remove(name);
  }

  private int counted(String name) {
    var tries = byName.get(name);
    return tries == null || tries.last().plus(LASTS).isBefore(now.get()) ? 0 : tries.count();
  }
}
