package org.warmledger.events.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerCalendarTest {

  @ParameterizedTest
  @ValueSource(strings = {"1900-01-01", "2026-01-05", "2024-02-29", "2100-12-31"})
  void aDayIsWrittenOneWay(String text) {
    assertThat(LedgerCalendar.day(text)).contains(LocalDate.parse(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "2026-1-5", "20260105", "2026-01-05T16:00:00Z", "2026-01-05 ", "２０２６-01-05",
        "1899-12-31", "2101-01-01", "0000-01-01", "2026-02-30", "+12026-01-05", "-2026-01-05"
      })
  void whatIsWrittenAnotherWayOrIsNoDayOfTheCalendarIsNone(String text) {
    assertThat(LedgerCalendar.day(text)).isEmpty();
  }

  @Test
  void aMomentIsOnOneOfItsDays() {
    assertThat(LedgerCalendar.moment("2026-01-05T16:00:00Z"))
        .contains(Instant.parse("2026-01-05T16:00:00Z"));
    assertThat(LedgerCalendar.moment("1899-12-31T15:54:17Z").map(LedgerCalendar::dayOf))
        .contains(LocalDate.of(1900, 1, 1));
    assertThat(LedgerCalendar.moment("1899-12-31T15:54:16Z")).isEmpty();
    assertThat(LedgerCalendar.moment("2100-12-31T15:59:59Z")).isPresent();
    assertThat(LedgerCalendar.moment("2100-12-31T16:00:00Z")).isEmpty();
    assertThat(LedgerCalendar.moment("+1000000000-12-31T23:59:59Z")).isEmpty();
    assertThat(LedgerCalendar.moment("2026-01-05")).isEmpty();
  }
}
