package org.warmledger.command.campaigns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.warmledger.command.campaigns.CampaignState.Opened;
import org.warmledger.command.campaigns.ReachedHouseholds.Reached;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.events.CampaignAmended;
import org.warmledger.events.CampaignEvent;
import org.warmledger.events.CampaignTargetSet;
import org.warmledger.events.ids.CampaignId;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.CampaignEnd;
import org.warmledger.events.lists.CampaignKind;

class CampaignTargetTest {

  private static final CampaignId CAMPAIGN = new CampaignId("campaign-410800-two-festivals");
  private static final UnionPath CITY = new UnionPath("100000/410000/410800");
  private static final UnionPath COUNTY = CITY.child(new UnionCode("410803"));
  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

  private static final Opened OPENED =
      new Opened(CITY, "2026年两节送温暖", terms(300), Map.of(), Set.of(), Optional.empty());

  private static CampaignState.Terms terms(int target) {
    return new CampaignState.Terms(CampaignKind.WINTER_WARMTH, DAY, DAY.plusDays(50), target);
  }

  private static Decision<CampaignEvent> decide(
      UnionPath of, int households, long reached, CampaignState state) {
    return SetTargetRule.decide(new SetTarget(CAMPAIGN, of, households, reached, DAY), state);
  }

  private static Decision<CampaignEvent> set(UnionPath of, int households) {
    return Decision.accept(new CampaignTargetSet(CAMPAIGN, CITY, of, households, DAY));
  }

  private static CampaignState after(Decision<CampaignEvent> decided) {
    return CampaignState.evolve(OPENED, decided.orRefuse().getFirst());
  }

  @Test
  void aUnionBelowHasATargetOfItsOwnAndTheNextOneTakesItBack() {
    assertThat(decide(COUNTY, 40, 40, OPENED)).isEqualTo(set(COUNTY, 40));
    CampaignState with = after(set(COUNTY, 40));
    assertThat(decide(COUNTY, 40, 0, with)).isEqualTo(Decision.alreadySo());
    assertThat(decide(COUNTY, 0, 40, with)).isEqualTo(set(COUNTY, 0));
    assertThat(CampaignState.evolve(with, set(COUNTY, 0).orRefuse().getFirst())).isEqualTo(OPENED);
    assertThat(decide(COUNTY, 0, 40, OPENED)).isEqualTo(Decision.alreadySo());
  }

  @Test
  void theTargetOfWhoHoldsItIsTheOneOfTheWhole() {
    assertThat(decide(CITY, 300, 0, OPENED)).isEqualTo(Decision.alreadySo());
    assertThat(((Opened) after(set(CITY, 310))).terms()).isEqualTo(terms(310));
  }

  @Test
  void noTargetIsLowerThanWhatWasVisited() {
    Decision<CampaignEvent> refused = Decision.reject(RejectionCode.TARGET_BELOW_VISITED);
    assertThat(decide(COUNTY, 40, 41, OPENED)).isEqualTo(refused);
    assertThat(amendTo(299, 300)).isEqualTo(refused);
    assertThat(amendTo(300, 301)).as("nobody changes it").isEqualTo(Decision.alreadySo());
    assertThat(amendTo(0, 300).orRefuse()).hasSize(1);
  }

  private static Decision<CampaignEvent> amendTo(int target, long reached) {
    return AmendCampaignRule.decide(
        amendment(50, Optional.of(target), new Reached(reached, Map.of())), OPENED);
  }

  private static AmendCampaign amendment(int days, Optional<Integer> target, Reached reached) {
    return new AmendCampaign(
        CAMPAIGN,
        CampaignKind.WINTER_WARMTH,
        DAY,
        DAY.plusDays(days),
        target,
        reached,
        "目标填错",
        DAY);
  }

  @Test
  void otherDaysKeepTheTargetAndAreCountedForItAndForThoseOfUnionsBelow() {
    CampaignState with = after(set(COUNTY, 40));
    Decision<CampaignEvent> refused = Decision.reject(RejectionCode.TARGET_BELOW_VISITED);
    assertThat(amendDays(with, 300, 40).orRefuse())
        .singleElement()
        .extracting(fact -> ((CampaignAmended) fact).targetHouseholds())
        .isEqualTo(300);
    assertThat(amendDays(with, 301, 40)).isEqualTo(refused);
    assertThat(amendDays(with, 300, 41)).isEqualTo(refused);
  }

  @Test
  void whoeverPutsTheKindRightIsNotAskedForWhatWasVisited() {
    AmendCampaign kind =
        new AmendCampaign(
            CAMPAIGN,
            CampaignKind.SUMMER_COOLNESS,
            DAY,
            DAY.plusDays(50),
            Optional.empty(),
            new Reached(301, Map.of()),
            "种类填错",
            DAY);
    assertThat(AmendCampaignRule.decide(kind, OPENED).orRefuse()).hasSize(1);
  }

  private static Decision<CampaignEvent> amendDays(CampaignState with, long inAll, long county) {
    Reached reached = new Reached(inAll, Map.of(COUNTY.code(), county));
    return AmendCampaignRule.decide(amendment(60, Optional.empty(), reached), with);
  }

  @Test
  void whatWasOpenedByMistakeHasNoTarget() {
    Opened mistaken =
        new Opened(
            CITY,
            "2026年两节送温暖",
            terms(300),
            Map.of(),
            Set.of(),
            Optional.of(new CampaignState.Closing(CampaignEnd.OPENED_BY_MISTAKE, DAY)));
    assertThat(decide(COUNTY, 40, 0, mistaken))
        .isEqualTo(Decision.reject(RejectionCode.CAMPAIGN_CLOSED));
  }

  @Test
  void onlyUnionsWithinACampaignHaveATargetInIt() {
    UnionPath elsewhere = new UnionPath("100000/410000/410700");
    assertThat(decide(elsewhere, 40, 0, OPENED))
        .isEqualTo(Decision.reject(RejectionCode.UNION_NOT_FOUND));
    assertThat(decide(COUNTY, 40, 0, new CampaignState.Unknown()))
        .isEqualTo(Decision.reject(RejectionCode.CAMPAIGN_NOT_FOUND));
  }
}
