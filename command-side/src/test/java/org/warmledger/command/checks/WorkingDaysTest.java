package org.warmledger.command.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Monday to Friday without the holidays. */
class WorkingDaysTest {

  private static final LocalDate FRIDAY = LocalDate.of(2026, 2, 13);
  private static final LocalDate MONDAY = LocalDate.of(2026, 2, 16);
  private static final LocalDate HOLIDAY = LocalDate.of(2026, 2, 17);

  private final WorkingDays days = new WorkingDays(Set.of(HOLIDAY));

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
  void soManyWorkingDaysLaterIsAWorkingDay() {
    assertThat(days.after(FRIDAY, 1)).isEqualTo(MONDAY);
    assertThat(days.after(FRIDAY, 2)).isEqualTo(HOLIDAY.plusDays(1));
    assertThat(days.after(FRIDAY, 0)).isEqualTo(FRIDAY);
  }
}
