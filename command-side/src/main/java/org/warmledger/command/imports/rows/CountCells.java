package org.warmledger.command.imports.rows;

import java.util.List;
import java.util.stream.Stream;
import org.warmledger.command.programme.Counts;
import org.warmledger.command.tables.Column;
import org.warmledger.command.tables.cells.CellCode;
import org.warmledger.command.tables.cells.Cells;
import org.warmledger.command.tables.cells.WrongCell;
import org.warmledger.events.values.ServiceCounts;

/** The columns of how often and for how many; what is not stated was not counted. */
final class CountCells {

  static final String HOUSEHOLDS = "户数";
  private static final String HOUSEHOLD_TIMES = "户次";
  private static final String PERSONS = "人数";
  private static final String PERSON_TIMES = "人次";
  private static final String PIECES = "件数";
  private static final String MODEL_WORKERS = "其中困难劳模";
  private static final String MIGRANTS = "其中农民工";
  private static final String HARDSHIP_WORKERS = "其中困难职工";
  private static final String ZERO_EMPLOYMENT = "其中零就业家庭";

  static final List<Column> COLUMNS =
      Stream.of(
              HOUSEHOLDS,
              HOUSEHOLD_TIMES,
              PERSONS,
              PERSON_TIMES,
              PIECES,
              MODEL_WORKERS,
              MIGRANTS,
              HARDSHIP_WORKERS,
              ZERO_EMPLOYMENT)
          .map(name -> Column.optional(name, Column.Holds.WHOLE))
          .toList();

  private static final int MOST = 1_000_000_000;

  static final ServiceCounts NOTHING = new ServiceCounts(0, 0, 0, 0, 0, 0, 0, 0, 0);

  private CountCells() {}

  static ServiceCounts read(Cells cells) {
    ServiceCounts of =
        new ServiceCounts(
            count(cells, HOUSEHOLDS),
            count(cells, HOUSEHOLD_TIMES),
            count(cells, PERSONS),
            count(cells, PERSON_TIMES),
            count(cells, PIECES),
            count(cells, MODEL_WORKERS),
            count(cells, MIGRANTS),
            count(cells, HARDSHIP_WORKERS),
            count(cells, ZERO_EMPLOYMENT));
    Counts counts = new Counts(of);
    part(MODEL_WORKERS, of.modelWorkers(), counts.whole());
    part(MIGRANTS, of.migrants(), counts.whole());
    part(HARDSHIP_WORKERS, of.hardshipWorkers(), counts.wholeOfPersons());
    part(ZERO_EMPLOYMENT, of.zeroEmployment(), counts.wholeOfPersons());
    once(HOUSEHOLDS, of.households(), of.householdTimes());
    once(PERSONS, of.persons(), of.personTimes());
    return of;
  }

  private static long count(Cells cells, String column) {
    return cells.states(column) ? cells.whole(column, 0, MOST) : 0;
  }

  private static void part(String column, long part, long whole) {
    if (part > whole) {
      throw new WrongCell(CellCode.MORE_THAN_THE_WHOLE, column);
    }
  }

  /** Where both were counted, nobody was reached less than once. */
  private static void once(String column, long some, long times) {
    if (times > 0) {
      part(column, some, times);
    }
  }
}
