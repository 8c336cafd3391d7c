package org.warmledger.command.checks;

import java.util.Map;
import java.util.Optional;

/** The thresholds of a check that hold for a union on a day, by name. */
public record Thresholds(Map<String, Long> values) {

  public Thresholds {
    values = Map.copyOf(values);
  }

  /** A number that the check declares, see {@link CheckCode#thresholds}. */
  public long of(String name) {
    Long value = values.get(name);
    if (value == null) {
      throw new IllegalArgumentException("the check has no threshold " + name);
    }
    return value;
  }

  /** The same for a number of days, lines or times. */
  public int count(String name) {
    return Math.toIntExact(of(name));
  }

  /** A number that only trials go by: there while it is tried. */
  public Optional<Long> tried(String name) {
    return Optional.ofNullable(values.get(name));
  }
}
