package org.warmledger.query.statistics.definition;

import java.util.function.ToLongFunction;
import org.warmledger.query.statistics.acts.Counts;

/** Which of an act's numbers a cell adds up. */
public enum Measure {
  VALUE("value", Counts::value),
  HOUSEHOLDS("households", Counts::households),
  HOUSEHOLD_TIMES("householdTimes", Counts::householdTimes),
  PERSONS("persons", Counts::persons),
  PERSON_TIMES("personTimes", Counts::personTimes),
  PIECES("pieces", Counts::pieces),
  MODEL_HOUSEHOLDS("modelHouseholds", Counts::modelHouseholds),
  MIGRANTS("migrants", Counts::migrants),
  MIGRANT_TIMES("migrantTimes", Counts::migrantTimes),
  HARDSHIP_WORKERS("hardshipWorkers", Counts::hardshipWorkers),
  ZERO_EMPLOYMENT("zeroEmployment", Counts::zeroEmployment);

  private final String name;
  private final ToLongFunction<Counts> number;

  Measure(String name, ToLongFunction<Counts> number) {
    this.name = name;
    this.number = number;
  }

  public String field() {
    return "counts." + name;
  }

  /**
   * Whether what was taken back is counted on the day on which it came back: money and goods do. A
   * number that should never have been entered was never there.
   */
  public boolean comesBack() {
    return this == VALUE;
  }

  public long of(Counts counts) {
    return number.applyAsLong(counts);
  }
}
