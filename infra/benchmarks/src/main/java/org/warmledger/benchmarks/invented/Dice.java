package org.warmledger.benchmarks.invented;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;

/** Chance that repeats itself: the same seed and ordinal throw the same sequence. */
final class Dice {

  private final SplittableRandom random;

  Dice(long seed, long ordinal) {
    // Golden-ratio spacing keeps the streams of neighbouring ordinals apart.
    this.random = new SplittableRandom(seed + ordinal * 0x9E3779B97F4A7C15L);
  }

  boolean percent(int chance) {
    return random.nextInt(100) < chance;
  }

  /** Both ends included. */
  int between(int least, int most) {
    return random.nextInt(least, most + 1);
  }

  /** A day of the span, both ends included; the first day when the span is empty. */
  LocalDate day(LocalDate first, LocalDate last) {
    long days = Math.max(0, last.toEpochDay() - first.toEpochDay());
    return first.plusDays(random.nextLong(days + 1));
  }

  <T> T oneOf(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  /** The earlier in the list, the likelier. */
  <T> T oneOfMostlyFirst(List<T> choices) {
    double skewed = random.nextDouble() * random.nextDouble();
    return choices.get((int) (skewed * choices.size()));
  }

  /** So many different ones. */
  <T> List<T> some(int count, T[] choices) {
    return random
        .ints(0, choices.length)
        .distinct()
        .limit(count)
        .mapToObj(i -> choices[i])
        .toList();
  }

  /** One character of a text. */
  String characterOf(String characters) {
    int at = random.nextInt(characters.length());
    return characters.substring(at, at + 1);
  }
}
