package org.warmledger.platform.testkit;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * On a machine with more at work than cores a store may be taken for one that is away, as it may
 * anywhere. Whoever is told so asks again, when the answer says.
 */
public enum CutOff {
  /** Anybody may ask again. */
  NOTHING_WRITTEN("STORE_UNAVAILABLE"),

  /** Who sent a key may ask again with it. */
  NOT_KNOWN("OUTCOME_UNKNOWN");

  /** How often somebody asks again who is told each time that the store is away. */
  public static final int PATIENCE = 3;

  private static final long PAUSE = TimeUnit.SECONDS.toNanos(2);

  private final String code;

  CutOff(String code) {
    this.code = code;
  }

  /** Empty when an answer tells of something else. */
  public static Optional<CutOff> toldBy(int status, String text) {
    for (CutOff each : values()) {
      if (status == 503 && text.contains("\"" + each.code + "\"")) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  /** For as long as {@code Retry-After} says. */
  public static void rest() {
    LockSupport.parkNanos(PAUSE);
  }
}
