package org.warmledger.command.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.warmledger.events.lists.DayKind;

/** Monday to Friday without the holidays. */
class WorkingDaysTest {

  private static final LocalDate FRIDAY = LocalDate.of(2026, 2, 13);
  private static final LocalDate MONDAY = LocalDate.of(2026, 2, 16);
  private static final LocalDate HOLIDAY = LocalDate.of(2026, 2, 17);

  private final WorkingDays days = new WorkingDays(Map.of(HOLIDAY, DayKind.OFF));

  @Test
  void weekendsAndHolidaysAreNotCounted() {
    assertThat(days.between(FRIDAY, FRIDAY)).isEqualTo(1);
    assertThat(days.between(FRIDAY, MONDAY)).isEqualTo(2);
    assertThat(days.between(FRIDAY.plusDays(1), MONDAY.minusDays(1))).isZero();
    assertThat(days.between(MONDAY, HOLIDAY.plusDays(1))).isEqualTo(2);
    assertThat(days.between(MONDAY, FRIDAY)).isZero();
    assertThat(days.between(MONDAY, MONDAY.minusDays(1))).isZero();
  }

  @Test
  void publicHolidaysAndMakeUpDaysAreKnown() {
    WorkingDays known = StateCouncil.days();
    LocalDate spring = LocalDate.of(2026, 2, 14);
    assertThat(known.between(spring, spring)).as("a Saturday that is worked").isEqualTo(1);
    assertThat(known.between(spring.plusDays(1), LocalDate.of(2026, 2, 23))).isZero();
    assertThat(known.between(LocalDate.of(2025, 9, 28), LocalDate.of(2025, 10, 11))).isEqualTo(6);
    assertThat(known.between(LocalDate.of(2024, 2, 4), LocalDate.of(2024, 2, 18))).isEqualTo(7);
    WorkingDays more = known.with(Map.of(LocalDate.of(2027, 1, 1), DayKind.OFF));
    assertThat(more.between(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 1, 1))).isZero();
  }

  @Test
  void soManyWorkingDaysLaterIsAWorkingDay() {
    assertThat(days.after(FRIDAY, 1)).isEqualTo(MONDAY);
    assertThat(days.after(FRIDAY, 2)).isEqualTo(HOLIDAY.plusDays(1));
    assertThat(days.after(FRIDAY, 0)).isEqualTo(FRIDAY);
  }
}
