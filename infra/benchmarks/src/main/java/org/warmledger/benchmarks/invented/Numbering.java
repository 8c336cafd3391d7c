package org.warmledger.benchmarks.invented;

import java.time.LocalDate;
import org.warmledger.events.InventedPeople;
import org.warmledger.events.lists.Sex;

/**
 * Identity numbers without a collision: household ordinal and place in the household decide birth
 * day, county and sequence, and can be computed back from them. Every county code ends in 99, which
 * is not assigned.
 */
final class Numbering {

  /** Ordinals from here on would meet the numbers of earlier ones again. */
  static final long HOUSEHOLDS = 24L * 61 * 13 * 1024;

  private static final int BLOCK = 1024;
  private static final int DAYS = 13 * BLOCK;
  private static final int ROUNDS = 61;
  private static final int PLACES = 8;
  private static final LocalDate FIRST_HEAD = LocalDate.of(1966, 1, 1);
  private static final String[] PREFECTURES = {
    "4108", "4101", "4102", "4103", "4104", "4105", "4106", "4107", "4109", "4110", "4111", "4112",
    "4113", "4114", "4115", "4116", "4117", "2201", "2202", "2203", "2204", "2205", "2206", "2207"
  };

  private final int headDay;
  private final int round;
  private final String county;

  Numbering(long ordinal) {
    if (ordinal < 0 || ordinal >= HOUSEHOLDS) {
      throw new IllegalArgumentException("a household's ordinal is 0 to " + (HOUSEHOLDS - 1));
    }
    // 7919 shares no factor with DAYS, so that neighbours are years apart and none is met twice.
    this.headDay = (int) (ordinal % DAYS * 7919 % DAYS);
    this.round = 1 + (int) (ordinal / DAYS % ROUNDS);
    long wrap = ordinal / DAYS / ROUNDS;
    this.county = PREFECTURES[(int) ((wrap + headDay) % PREFECTURES.length)] + "99";
  }

  LocalDate headBorn() {
    return FIRST_HEAD.plusDays(headDay);
  }

  String head(Sex sex) {
    return number(headBorn(), 0, sex);
  }

  /** Somebody else of the household, so many years younger, give or take two. */
  String other(int place, int yearsYounger, Sex sex) {
    return number(born(place, yearsYounger), place, sex);
  }

  /** The days of one block change places among themselves, differently for each place. */
  private LocalDate born(int place, int yearsYounger) {
    int block = headDay / BLOCK * BLOCK;
    int within = (headDay % BLOCK * (4 * place + 1) + 97 * place) % BLOCK;
    return FIRST_HEAD.plusDays(block + within + Math.round(yearsYounger * 365.25));
  }

  private String number(LocalDate born, int place, Sex sex) {
    int sequence = 2 * (round * PLACES + place) + (sex == Sex.MALE ? 1 : 0);
    return InventedPeople.identityNumber(county, born, sequence);
  }
}
