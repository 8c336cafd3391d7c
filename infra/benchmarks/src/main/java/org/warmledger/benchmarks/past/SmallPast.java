package org.warmledger.benchmarks.past;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.warmledger.benchmarks.invented.Renamed;
import org.warmledger.events.sealing.KeyVault;
import org.warmledger.events.sealing.KeyedHash;
import org.warmledger.events.values.LedgerCalendar;

/**
 * What a ledger holds of invented households that were told to it through its own interface:
 * whatever rules, automations and funds made of them. Each copy was entered on the day of which it
 * tells, or the day after the entry before it.
 *
 * @param people of the first copy
 * @param identities of everybody, by the id of the person
 */
record SmallPast(
    List<Original> events, Bookings bookings, Renamed people, Map<String, String> identities) {

  private static final Duration MORNING = Duration.ofHours(9);
  private static final Pattern DAY = Pattern.compile("\"occurredOn\":\"([0-9-]{10})\"");
  private static final Pattern FUND = Pattern.compile("\"fund\":\"([^\"]+)\"");
  private static final Pattern READ_TO = Pattern.compile("(?<=\"fundVersion\":)[0-9]+");
  private static final Pattern HOUSEHOLD = Pattern.compile("\"demo-\\d+-(\\d+)-");
  private static final Pattern OWNER = Pattern.compile("\"owner\":\"([^\"]+)\"");
  private static final Pattern IDENTITY = Pattern.compile("\"identityNumber\":\"([^\"]+)\"");

  /**
   * Takes it in.
   *
   * @param opening what a sealed value holds, as its text
   */
  static SmallPast of(List<StoredRow> rows, UnaryOperator<String> opening) {
    Map<String, String> identities = new HashMap<>();
    UnaryOperator<String> opened = seal -> noted(seal, opening.apply(seal), identities);
    Bookings bookings = Bookings.of(rows);
    Map<String, Instant> entered = new HashMap<>();
    List<Original> events = new ArrayList<>();
    for (StoredRow row : rows) {
      Instant at = entered.merge(row.stream(), day(row), SmallPast::after);
      events.add(original(row, bookings, at, opened));
    }
    Renamed people = Renamed.first(Set.copyOf(identities.values()), households(rows));
    return new SmallPast(List.copyOf(events), bookings, people, Map.copyOf(identities));
  }

  private static int households(List<StoredRow> rows) {
    return 1
        + rows.stream()
            .flatMap(row -> first(HOUSEHOLD, row.metadata()).stream())
            .mapToInt(Integer::parseInt)
            .max()
            .orElse(0);
  }

  private static String noted(String sealed, String value, Map<String, String> identities) {
    first(IDENTITY, value)
        .forEach(number -> identities.put(first(OWNER, sealed).getFirst(), number));
    return value;
  }

  private static List<String> first(Pattern pattern, String text) {
    Matcher found = pattern.matcher(text);
    return found.find() ? List.of(found.group(1)) : List.of();
  }

  private static Instant day(StoredRow row) {
    return first(DAY, row.payload()).stream()
        .map(day -> LedgerCalendar.beginOf(LocalDate.parse(day)).plus(MORNING))
        .findFirst()
        .orElse(Instant.EPOCH);
  }

  private static Instant after(Instant before, Instant day) {
    Instant next = before.plusSeconds(60);
    return day.isAfter(next) ? day : next;
  }

  private static Original original(
      StoredRow row, Bookings bookings, Instant at, UnaryOperator<String> opened) {
    Original.Place place =
        row.isBooking() ? bookings.of(row.stream(), row.sequence()) : unused -> row.sequence();
    return new Original(
        row.wire(),
        row.type(),
        Cut.of(row.stream(), opened),
        place,
        Cut.of(row.metadata(), opened),
        payload(row, bookings, opened),
        at);
  }

  /** How far a fund had been read counts the bookings of the copies before. */
  private static Cut payload(StoredRow row, Bookings bookings, UnaryOperator<String> opened) {
    Matcher readTo = READ_TO.matcher(row.payload());
    if (!row.wire().name().equals("aid.funded") || !readTo.find()) {
      return Cut.of(row.payload(), opened);
    }
    String fund = "fund-" + first(FUND, row.payload()).getFirst();
    Original.Place place = bookings.of(fund, Long.parseLong(readTo.group()));
    return Cut.of(row.payload().substring(0, readTo.start()), opened)
        .and(copy -> String.valueOf(place.in(copy)))
        .and(Cut.of(row.payload().substring(readTo.end()), opened)::in);
  }

  long files() {
    return events.stream().filter(event -> event.wire().name().equals("case.archived")).count();
  }

  List<CopiedEvent> copy(int number, KeyedHash hash, KeyVault vault) {
    Likeness copy = Likeness.of(number, people.copy(number), identities, hash, vault);
    return events.stream().map(event -> event.in(copy)).toList();
  }
}
