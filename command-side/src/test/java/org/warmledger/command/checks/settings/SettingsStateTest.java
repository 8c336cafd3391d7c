package org.warmledger.command.checks.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.warmledger.events.CheckConfigured;
import org.warmledger.events.CheckSetting;
import org.warmledger.events.Samples;
import org.warmledger.events.StaffDeclared;
import org.warmledger.events.SubsistenceLineSet;
import org.warmledger.events.values.Money;

/** What a union set holds from a day on, until something else is set. */
class SettingsStateTest {

  private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);
  private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

  private static SettingsState after(CheckSetting... facts) {
    return Stream.of(facts)
        .reduce(SettingsState.nothing(), SettingsState::evolve, (first, second) -> second);
  }

  private static CheckConfigured days(String check, long days, LocalDate from) {
    return new CheckConfigured(Samples.COUNTY, check, Map.of("days", days), from, "上级要求", from);
  }

  private static SubsistenceLineSet line(long fen, LocalDate from) {
    return new SubsistenceLineSet(Samples.COUNTY, new Money(fen), from, "公布", from);
  }

  private static StaffDeclared declared(String... hashes) {
    return new StaffDeclared(Samples.COUNTY, Samples.CASEWORKER, List.of(hashes), JANUARY);
  }

  @Test
  void aThresholdHoldsFromItsDayUntilAnotherIsSet() {
    SettingsState set = after(days("C25", 200, JANUARY), days("C25", 100, MARCH));
    assertThat(set.threshold("C25", "days", JANUARY.minusDays(1))).isEmpty();
    assertThat(set.threshold("C25", "days", JANUARY)).contains(200L);
    assertThat(set.threshold("C25", "days", MARCH.minusDays(1))).contains(200L);
    assertThat(set.threshold("C25", "days", MARCH)).contains(100L);
    assertThat(set.threshold("C25", "times", MARCH)).isEmpty();
    assertThat(set.threshold("C26", "days", MARCH)).isEmpty();
  }

  @Test
  void theLaterDayHoldsWhicheverWasSaidFirstAndTheLaterWordForOneDay() {
    SettingsState set = after(days("C25", 100, MARCH), days("C25", 200, JANUARY));
    assertThat(set.threshold("C25", "days", MARCH)).contains(100L);
    assertThat(after(days("C25", 1, MARCH), days("C25", 2, MARCH)).threshold("C25", "days", MARCH))
        .contains(2L);
  }

  @Test
  void theSubsistenceLineHoldsLikewise() {
    SettingsState set = after(line(60_000, MARCH), line(50_000, JANUARY));
    assertThat(set.line(JANUARY.minusDays(1))).isEmpty();
    assertThat(set.line(JANUARY)).contains(new Money(50_000));
    assertThat(set.line(MARCH)).contains(new Money(60_000));
    assertThat(after(line(1, MARCH), line(2, MARCH)).line(MARCH)).contains(new Money(2));
  }

  @Test
  void onlyTheVerySameIsInForceAlready() {
    SettingsState set =
        after(days("C25", 200, JANUARY), line(50_000, JANUARY), declared("one", "other"));
    assertThat(set.has(days("C25", 200, JANUARY))).isTrue();
    assertThat(set.has(days("C25", 201, JANUARY))).isFalse();
    assertThat(set.has(days("C25", 200, MARCH))).isFalse();
    assertThat(set.has(days("C26", 200, JANUARY))).isFalse();
    assertThat(set.has(line(50_000, JANUARY))).isTrue();
    assertThat(set.has(line(50_001, JANUARY))).isFalse();
    assertThat(set.has(line(50_000, MARCH))).isFalse();
    assertThat(set.has(declared("other", "one"))).isTrue();
    assertThat(set.has(declared("one"))).isFalse();
    assertThat(after().has(declared("one"))).isFalse();
  }

  @Test
  void whoSaysItAnewSaysAllOfIt() {
    assertThat(after(declared("one"), declared("other")).declared())
        .isEqualTo(Map.of(Samples.CASEWORKER, Set.of("other")));
  }
}
