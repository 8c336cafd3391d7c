package org.warmledger.query.statistics.acts;

import org.warmledger.events.values.ServiceCounts;

/**
 * What one act adds, each number in its own unit and none derived from another.
 *
 * @param value money and goods, in fen
 * @param households 户 of activity counted together; households on file are counted from their
 *     visits, each once
 * @param householdTimes 户次
 * @param persons 人
 * @param personTimes 人次
 * @param pieces 件、个、张、列、辆、艘
 * @param modelHouseholds of the households, those of model workers
 * @param migrants of the households or persons, migrant workers
 * @param migrantTimes of the times, where only times were counted, those of migrant workers
 * @param hardshipWorkers of the persons, workers with a hardship file
 * @param zeroEmployment of the persons, from zero-employment households
 */
public record Counts(
    long value,
    long households,
    long householdTimes,
    long persons,
    long personTimes,
    long pieces,
    long modelHouseholds,
    long migrants,
    long migrantTimes,
    long hardshipWorkers,
    long zeroEmployment) {

  static Counts value(long fen) {
    return new Counts(fen, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
  }

  /** A visit: one household, once, and its worker. */
  static Counts visit(long fen) {
    return new Counts(fen, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0);
  }

  /** Aid: one person, once. */
  static Counts aid(long fen) {
    return new Counts(fen, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0);
  }

  /** Model workers are households only where households were counted. */
  static Counts of(ServiceCounts counts, long fen) {
    boolean onlyTimes =
        counts.households() == 0
            && counts.persons() == 0
            && (counts.householdTimes() > 0 || counts.personTimes() > 0);
    return new Counts(
        fen,
        counts.households(),
        counts.householdTimes(),
        counts.persons(),
        counts.personTimes(),
        counts.pieces(),
        counts.households() > 0 ? counts.modelWorkers() : 0,
        onlyTimes ? 0 : counts.migrants(),
        onlyTimes ? counts.migrants() : 0,
        counts.hardshipWorkers(),
        counts.zeroEmployment());
  }
}
