package org.warmledger.command.checks.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.events.CheckConfigured;
import org.warmledger.events.CheckSetting;
import org.warmledger.events.DeclarationWithdrawn;
import org.warmledger.events.Samples;
import org.warmledger.events.StaffDeclared;
import org.warmledger.events.SubsistenceLineSet;
import org.warmledger.events.WorkDaysStated;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.lists.DayKind;
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
    assertThat(set.has(declared("one"))).isTrue();
    assertThat(set.has(declared("one", "third"))).isFalse();
    assertThat(set.has(withdrawn("third"))).isTrue();
    assertThat(set.has(withdrawn("one"))).isFalse();
    assertThat(after().has(declared("one"))).isFalse();
  }

  private static WorkDaysStated stated(int first, int last, DayKind kind) {
    return new WorkDaysStated(
        Samples.COUNTY,
        LocalDate.of(2027, 2, first),
        LocalDate.of(2027, 2, last),
        kind,
        "放假通知",
        JANUARY);
  }

  @Test
  void whatIsSaidLaterOfADayHolds() {
    SettingsState set = after(stated(6, 8, DayKind.OFF), stated(8, 8, DayKind.WORKED));
    assertThat(set.days())
        .containsOnly(
            Map.entry(LocalDate.of(2027, 2, 6), DayKind.OFF),
            Map.entry(LocalDate.of(2027, 2, 7), DayKind.OFF),
            Map.entry(LocalDate.of(2027, 2, 8), DayKind.WORKED));
    assertThat(set.has(stated(6, 7, DayKind.OFF))).isTrue();
    assertThat(set.has(stated(6, 8, DayKind.OFF))).isFalse();
  }

  private static Set<String> declaredAfter(CheckSetting... facts) {
    return after(facts).declaredBy(Samples.CASEWORKER);
  }

  private static Decision<CheckSetting> declare(SettingsState state, String... hashes) {
    return SettingRule.declare(
        new DeclareStaff(Samples.COUNTY, Samples.CASEWORKER, List.of(hashes), JANUARY), state);
  }

  private static Decision<CheckSetting> withdraw(
      SettingsState state, StaffId by, String... hashes) {
    return SettingRule.withdraw(
        new WithdrawDeclaration(
            Samples.COUNTY, Samples.CASEWORKER, List.of(hashes), "登记有误", by, JANUARY),
        state);
  }

  private static DeclarationWithdrawn withdrawn(String... hashes) {
    return new DeclarationWithdrawn(
        Samples.COUNTY, Samples.CASEWORKER, List.of(hashes), "登记有误", Samples.SUPERVISOR, JANUARY);
  }

  @Test
  void aDeclarationGrowsWithWhatIsSaidAnew() {
    SettingsState one = after(declared("one"));
    assertThat(declare(one, "other")).isEqualTo(Decision.accept(declared("one", "other")));
    assertThat(declare(one)).isEqualTo(Decision.alreadySo());
    assertThat(declaredAfter(declared("one"), declared("one", "other")))
        .containsExactlyInAnyOrder("one", "other");
    assertThat(declaredAfter()).isEmpty();
    assertThat(declare(after())).as("that there is none").isEqualTo(Decision.accept(declared()));
  }

  @Test
  void onlySomebodyElseTakesADeclarationBack() {
    SettingsState both = after(declared("one", "other"));
    assertThat(withdraw(both, Samples.SUPERVISOR, "one"))
        .isEqualTo(Decision.accept(withdrawn("one")));
    assertThat(withdraw(both, Samples.CASEWORKER, "one"))
        .isEqualTo(Decision.reject(RejectionCode.OWN_DECLARATION));
    assertThat(withdraw(both, Samples.SUPERVISOR, "none")).isEqualTo(Decision.alreadySo());
    assertThat(withdraw(after(), Samples.SUPERVISOR, "one"))
        .isEqualTo(Decision.reject(RejectionCode.NOTHING_DECLARED));
    assertThat(declaredAfter(declared("one", "other"), withdrawn("one"))).containsExactly("other");
  }
}
