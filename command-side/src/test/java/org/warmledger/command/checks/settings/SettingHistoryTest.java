package org.warmledger.command.checks.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.warmledger.command.checks.CheckCode;
import org.warmledger.command.checks.Loosening;
import org.warmledger.events.CheckConfigured;
import org.warmledger.events.CheckSetting;
import org.warmledger.events.DeclarationWithdrawn;
import org.warmledger.events.Samples;
import org.warmledger.events.StaffDeclared;
import org.warmledger.events.SubsistenceLineSet;
import org.warmledger.events.WorkDaysStated;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.DayKind;
import org.warmledger.events.values.EventRef;
import org.warmledger.events.values.Money;
import org.warmledger.events.wire.EventContext;

/** What was set is told with what held before it, by whom, and what it lets go of. */
class SettingHistoryTest {

  private static final UnionPath COUNTY = Samples.COUNTY;
  private static final UnionPath TOP = UnionPath.root(COUNTY.codes().getFirst());
  private static final StaffId SETTER = new StaffId("compliance@410000");
  private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
  private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);

  private static SettingChange.MadeSetting made(CheckSetting setting, long at) {
    return new SettingChange.MadeSetting(
        new EventRef("checks-" + setting.union().code(), at, "check.configured"),
        setting,
        Instant.ofEpochSecond(at),
        new EventContext(
            SETTER,
            "compliance",
            new UnionCode("410000"),
            "test",
            Optional.empty(),
            "test",
            Optional.empty()));
  }

  private static List<SettingChange> told(CheckSetting... settings) {
    List<SettingChange.MadeSetting> all = new ArrayList<>();
    for (CheckSetting setting : settings) {
      all.add(made(setting, all.size()));
    }
    return SettingHistory.of(all);
  }

  private static CheckConfigured same(UnionPath union, long days, LocalDate from) {
    return new CheckConfigured(
        union, "C08_SAME_AID_TWICE", Map.of("days", days), from, "测试放宽", from.minusDays(9));
  }

  private static WorkDaysStated days(DayKind kind, int first, int last) {
    return new WorkDaysStated(
        COUNTY, MAY.withDayOfMonth(first), MAY.withDayOfMonth(last), kind, "通知", MAY.minusDays(9));
  }

  @Test
  void aThresholdIsToldWithWhatHeldBeforeHereOrAbove() {
    List<SettingChange> told =
        told(same(TOP, 20, MAY), same(COUNTY, 1, JUNE), same(COUNTY, 40, JUNE));
    assertThat(told.get(0).before()).as("until somebody set it").containsExactly(days(28));
    assertThat(told.get(1).before()).as("from above").containsExactly(days(20));
    assertThat(told.get(1).after()).containsExactly(days(1));
    assertThat(told.get(2).before()).containsExactly(days(1));
    assertThat(told.get(1).from()).isEqualTo(JUNE);
  }

  private static Map.Entry<String, Long> days(long days) {
    return Map.entry("days", days);
  }

  @Test
  void whatLooksLessFarAroundIsLooserAndWhatLooksFurtherIsNot() {
    List<SettingChange> told =
        told(same(COUNTY, 1, MAY), same(COUNTY, 29, MAY), same(COUNTY, 29, JUNE));
    assertThat(told.get(0).loosens()).containsExactly(CheckCode.C08_SAME_AID_TWICE);
    assertThat(told.get(1).loosens()).isEmpty();
    assertThat(told.get(1).loosening()).isEmpty();
    assertThat(told.get(2).loosens()).isEmpty();
    assertThat(told.get(0).loosening())
        .contains(
            new Loosening(
                List.of(CheckCode.C08_SAME_AID_TWICE),
                List.of(),
                SETTER,
                Map.of("days", "28 → 1", "from", "2026-05-01")));
  }

  @Test
  void whatWaitsLongerIsLooser() {
    CheckConfigured longer =
        new CheckConfigured(
            COUNTY, "C21_IDLE_FUNDS", Map.of("days", 3_000L), MAY, "放宽", MAY.minusDays(9));
    CheckConfigured unknown =
        new CheckConfigured(COUNTY, "C99", Map.of("days", 1L), MAY, "?", MAY.minusDays(9));
    assertThat(told(longer).getFirst().loosens()).containsExactly(CheckCode.C21_IDLE_FUNDS);
    assertThat(told(unknown).getFirst().loosens()).isEmpty();
    assertThat(told(unknown).getFirst().after()).isEmpty();
  }

  @Test
  void aHigherLineFindsFewerAboveItAndTheFirstFindsMore() {
    List<SettingChange> told = told(line(50_000, MAY), line(60_000, JUNE), line(55_000, JUNE));
    assertThat(told.get(0).before()).isEmpty();
    assertThat(told.get(0).loosens()).isEmpty();
    assertThat(told.get(1).loosens()).containsExactly(CheckCode.C19_INCOME_OVER_LINE);
    assertThat(told.get(2).loosens()).isEmpty();
    assertThat(told.get(1).from()).isEqualTo(JUNE);
  }

  private static SubsistenceLineSet line(long fen, LocalDate from) {
    return line(fen, from, from);
  }

  private static SubsistenceLineSet line(long fen, LocalDate from, LocalDate setOn) {
    return new SubsistenceLineSet(COUNTY, new Money(fen), from, "公布", setOn);
  }

  /** Lines are published late, so they may: whichever way they go, somebody else looks into it. */
  @Test
  void aLineThatHoldsFromADayThatIsPastJudgesThePastAnewWhetherItIsTheFirstOrLowerOrHigher() {
    List<SettingChange> told =
        told(line(50_000, MAY, JUNE), line(45_000, MAY, JUNE), line(60_000, MAY, JUNE));
    assertThat(told)
        .extracting(SettingChange::anew)
        .containsOnly(List.of(CheckCode.C19_INCOME_OVER_LINE));
    assertThat(told)
        .extracting(SettingChange::loosens)
        .containsExactly(List.of(), List.of(), List.of(CheckCode.C19_INCOME_OVER_LINE));
    assertThat(told.stream().map(one -> one.loosening().orElseThrow().particulars()))
        .containsExactly(
            Map.of("monthlyFen", "50000", "from", "2026-05-01"),
            Map.of("monthlyFen", "50000 → 45000", "from", "2026-05-01"),
            Map.of("monthlyFen", "45000 → 60000", "from", "2026-05-01"));
  }

  @Test
  void aLineFromTodayOnOrOneThatChangesNothingJudgesNothingAnew() {
    SubsistenceLineSet above = new SubsistenceLineSet(TOP, new Money(50_000), MAY, "公布", MAY);
    List<SettingChange> told =
        told(above, line(50_000, MAY, JUNE), line(60_000, JUNE, JUNE), line(1, JUNE, MAY));
    assertThat(told).extracting(SettingChange::anew).containsOnly(List.of());
    assertThat(told.get(1).loosening()).isEmpty();
  }

  /** 2026-05-16 and 17 are a weekend. */
  @Test
  void daysThatCountShortenNoticesAndDaysThatDoNotPutPapersOff() {
    List<SettingChange> told =
        told(days(DayKind.WORKED, 16, 17), days(DayKind.OFF, 18, 18), days(DayKind.OFF, 18, 18));
    assertThat(told.get(0).before()).containsExactly(Map.entry("daysWorked", 0L));
    assertThat(told.get(0).after()).containsExactly(Map.entry("daysWorked", 2L));
    assertThat(told.get(0).loosens()).containsExactly(CheckCode.C12_NOTICE_TOO_SHORT);
    assertThat(told.get(1).loosens()).containsExactly(CheckCode.C18_PAPER_GAP);
    assertThat(told.get(2).loosens()).isEmpty();
  }

  @Test
  void whatIsLetGoOfADeclarationIsLooserAndADeclarationNeverIs() {
    List<SettingChange> told =
        told(
            new StaffDeclared(COUNTY, Samples.CASEWORKER, List.of("one", "other"), MAY),
            new DeclarationWithdrawn(
                COUNTY, Samples.CASEWORKER, List.of("one"), "登记有误", SETTER, JUNE));
    assertThat(told.get(0).loosens()).isEmpty();
    assertThat(told.get(1).loosens()).containsExactly(CheckCode.C25_KIN_CONFLICT);
    assertThat(told.get(1).before()).containsExactly(Map.entry("declared", 2L));
    assertThat(told.get(1).from()).isEqualTo(JUNE);
  }

  @Test
  void whatDecidesIsTheNearestUnionsLastWordThatHoldsOnTheDay() {
    List<SettingChange> told =
        told(same(COUNTY, 3, MAY), same(COUNTY, 2, JUNE), same(TOP, 9, JUNE), line(1, MAY));
    Deciding deciding = new Deciding(COUNTY, told);
    CheckCode code = CheckCode.C08_SAME_AID_TWICE;
    assertThat(deciding.on(code, MAY.minusDays(1))).isEmpty();
    assertThat(deciding.on(code, JUNE.minusDays(1))).contains(told.get(0));
    assertThat(deciding.on(code, JUNE)).contains(told.get(1));
    assertThat(deciding.on(CheckCode.C21_IDLE_FUNDS, JUNE)).isEmpty();
    assertThat(new Deciding(TOP, told).on(code, JUNE)).contains(told.get(2));
  }

  @Test
  void whatWasSaidLastOfADayIsWhatDecidesIt() {
    List<SettingChange> told = told(days(DayKind.OFF, 4, 6), days(DayKind.WORKED, 6, 8));
    Deciding deciding = new Deciding(COUNTY, told);
    assertThat(deciding.of(MAY.withDayOfMonth(3))).isEmpty();
    assertThat(deciding.of(MAY.withDayOfMonth(4))).contains(told.get(0));
    assertThat(deciding.of(MAY.withDayOfMonth(6))).contains(told.get(1));
    assertThat(deciding.of(MAY.withDayOfMonth(9))).isEmpty();
  }
}
