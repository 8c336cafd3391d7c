package org.warmledger.events.values;

/**
 * How often and for how many; each number in its own unit, none derived from another. All are 0 or
 * more.
 *
 * @param households 户
 * @param householdTimes 户次
 * @param persons 人
 * @param personTimes 人次
 * @param pieces 件、个、张、列、辆、艘: cases, points, tickets, vehicles
 * @param modelWorkers of the households or persons, those of model workers
 * @param migrants of the households or persons, migrant workers
 * @param hardshipWorkers of the persons, workers with a hardship file
 * @param zeroEmployment of the persons, from zero-employment households
 */
public record ServiceCounts(
    long households,
    long householdTimes,
    long persons,
    long personTimes,
    long pieces,
    long modelWorkers,
    long migrants,
    long hardshipWorkers,
    long zeroEmployment) {}
