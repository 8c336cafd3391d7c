package org.warmledger.command.checks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.warmledger.events.lists.DayKind;

/** Public holidays and make-up days of the years that the State Council has stated. */
public final class StateCouncil {

  private static final String CALENDAR = "/calendars/state-council.csv";

  private StateCouncil() {}

  /** Working days as they are known everywhere. */
  public static WorkingDays days() {
    Map<LocalDate, DayKind> known = new HashMap<>();
    text().lines().filter(line -> !line.startsWith("#")).forEach(line -> read(line, known));
    return new WorkingDays(known);
  }

  private static void read(String line, Map<LocalDate, DayKind> known) {
    String[] cells = line.split(",", -1);
    LocalDate last = LocalDate.parse(cells[1]);
    LocalDate.parse(cells[0])
        .datesUntil(last.plusDays(1))
        .forEach(day -> known.put(day, DayKind.valueOf(cells[2])));
  }

  private static String text() {
    try (InputStream calendar =
        Objects.requireNonNull(StateCouncil.class.getResourceAsStream(CALENDAR))) {
      return new String(calendar.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
