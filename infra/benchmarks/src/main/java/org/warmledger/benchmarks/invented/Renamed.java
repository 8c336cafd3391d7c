package org.warmledger.benchmarks.invented;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.warmledger.events.InventedPeople;
import org.warmledger.events.lists.Sex;

/**
 * The people of some invented households once more, under other names and numbers: of the same sex,
 * born on the same days, and in no other copy of them nor in any {@link InventedLedger}.
 */
public final class Renamed {

  /** Ordinals of households that no invented ledger has. */
  private static final long FIRST_HOUSEHOLD = 20_000_000;

  private static final int SEQUENCES = 499;
  private static final int PREFECTURES = 20;

  /** Without the two that {@link Numbering} uses. */
  private static final List<String> PROVINCES =
      List.of(
          "11", "12", "13", "14", "15", "21", "23", "31", "32", "33", "34", "35", "36", "37", "42",
          "43", "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65");

  private final int copy;
  private final int households;
  private final Crowd crowd;

  /**
   * Those who are copied; of some who were born on one day each has a place of their own.
   *
   * @param places by identity number
   * @param most who share one day
   */
  private record Crowd(Map<String, Integer> places, int most) {}

  private Renamed(int copy, int households, Crowd crowd) {
    this.copy = copy;
    this.households = households;
    this.crowd = crowd;
  }

  /** For the first copy of the people with these numbers, of so many households. */
  public static Renamed first(Set<String> identityNumbers, int households) {
    Map<String, Integer> places = new HashMap<>();
    Map<String, Integer> onOneDay = new HashMap<>();
    for (String number : new TreeSet<>(identityNumbers)) {
      places.put(number, onOneDay.merge(bornAndSex(number), 1, Integer::sum) - 1);
    }
    int most = onOneDay.values().stream().mapToInt(Integer::intValue).max().orElse(1);
    return new Renamed(0, households, new Crowd(Map.copyOf(places), most));
  }

  /** For another copy of the same. */
  public Renamed copy(int number) {
    return new Renamed(number, households, crowd);
  }

  /** How many copies there can be. */
  public int mostCopies() {
    return PROVINCES.size() * PREFECTURES * SEQUENCES / crowd.most();
  }

  private static String bornAndSex(String number) {
    return number.substring(6, 14) + sex(number);
  }

  private static Sex sex(String number) {
    return (number.charAt(16) - '0') % 2 == 1 ? Sex.MALE : Sex.FEMALE;
  }

  /** Another identity number, of the same day and sex. */
  public String identity(String number) {
    int place = copy * crowd.most() + crowd.places().getOrDefault(number, 0);
    int area = place / SEQUENCES;
    String county = "%s%02d99".formatted(PROVINCES.get(area / PREFECTURES), 1 + area % PREFECTURES);
    LocalDate born = LocalDate.parse(number.substring(6, 14), DateTimeFormatter.BASIC_ISO_DATE);
    int sequence = 2 * (1 + place % SEQUENCES) - (sex(number) == Sex.MALE ? 1 : 0);
    return InventedPeople.identityNumber(county, born, sequence);
  }

  /** The same name gives the same. */
  public String name(String name) {
    Dice dice = new Dice(name.hashCode(), copy + 1L);
    return Names.surname(dice) + Names.given(dice, dice.percent(50) ? Sex.MALE : Sex.FEMALE);
  }

  /** In place of the mobile of a household. */
  public String mobile(int household) {
    return "1991%07d".formatted((1L * copy * households + household) % 10_000_000);
  }

  /** In the same street. */
  public String address(String address) {
    int house = new Dice(address.hashCode(), copy + 1L).between(400, 9_999);
    return address.replaceFirst("\\d+号", house + "号");
  }

  /** By which vouchers, receipts and accounts of a household are numbered. */
  public long household(String ordinal) {
    return FIRST_HOUSEHOLD + 1L * copy * households + Long.parseLong(ordinal);
  }
}
