package org.warmledger.command.checks.flags;

import static org.assertj.core.api.Assertions.assertThat;
import static org.warmledger.command.checks.flags.Happened.day;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.warmledger.command.checks.CheckCode;
import org.warmledger.command.checks.Hit;
import org.warmledger.command.checks.Loosening;
import org.warmledger.events.CheckConfigured;
import org.warmledger.events.Samples;
import org.warmledger.events.StaffDeclared;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionPath;

/** C30: the union above is told of what was loosened below it, until somebody else saw to it. */
class LoosenedSettingsTest {

  private static final Loosening LOOSER =
      new Loosening(
          List.of(CheckCode.C08_SAME_AID_TWICE),
          List.of(),
          new StaffId("compliance@410800"),
          Map.of("days", "28 → 1"));

  private static CheckConfigured set() {
    return new CheckConfigured(
        Samples.COUNTY,
        "C08_SAME_AID_TWICE",
        Map.of("days", 1L),
        day("2026-06-01"),
        "测试放宽",
        day("2026-05-01"));
  }

  private static List<Hit> found(String setter, Stated known) {
    return Told.by(new LoosenedSettings()).settingFor(setter, set()).found("2026-05-01", known);
  }

  // C30

  @Test
  void aLooseningIsTheBusinessOfTheUnionAboveWhoeverMadeIt() {
    Hit hit = found("410800", Stated.nothing().loosened(LOOSER)).getFirst();
    assertThat(hit.union().code().value()).isEqualTo("410000");
    assertThat(hit.particulars())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "days", "28 → 1",
                "union", Samples.COUNTY.code().value(),
                "staff", "compliance@410800",
                "loosens", "C08_SAME_AID_TWICE"));
    assertThat(hit.evidence()).hasSize(1);
    assertThat(found("410000", Stated.nothing().loosened(LOOSER)).getFirst().union())
        .isEqualTo(UnionPath.root(Samples.COUNTY.codes().getFirst()));
  }

  @Test
  void whatJudgesThePastAnewIsToldAsWell() {
    Loosening anew =
        new Loosening(
            List.of(),
            List.of(CheckCode.C19_INCOME_OVER_LINE),
            new StaffId("compliance@410800"),
            Map.of("monthlyFen", "68000"));
    assertThat(found("410800", Stated.nothing().loosened(anew)).getFirst().particulars())
        .containsEntry("judgesAnew", "C19_INCOME_OVER_LINE")
        .doesNotContainKey("loosens");
  }

  @Test
  void nobodyStandsAboveTheTop() {
    assertThat(found("100000", Stated.nothing().loosened(LOOSER)).getFirst().union())
        .isEqualTo(UnionPath.root(Samples.COUNTY.codes().getFirst()));
  }

  @Test
  void whatIsNoLooserRaisesNothing() {
    assertThat(found("410800", Stated.nothing())).isEmpty();
  }

  @Test
  void eachSettingIsAFindingOfItsOwnAndADeclarationIsNone() {
    Told<LoosenedSettings.State> told =
        Told.by(new LoosenedSettings())
            .settingFor("410800", set())
            .settingFor("410800", set())
            .given(
                new StaffDeclared(Samples.COUNTY, Samples.CASEWORKER, List.of(), day("2026-05-01")),
                Happened.archived("2026-05-01"));
    assertThat(told.found("2026-05-01", Stated.nothing().loosened(LOOSER)))
        .extracting(Hit::cause)
        .containsExactly("setting 0", "setting 1");
  }
}
