package org.warmledger.command.campaigns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.warmledger.command.campaigns.OpenCampaignRule.decide;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.events.CampaignAmended;
import org.warmledger.events.CampaignOpened;
import org.warmledger.events.Like;
import org.warmledger.events.ids.CampaignId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.CampaignKind;

class CampaignTest {

  private static final CampaignId CAMPAIGN = new CampaignId("campaign-410800-two-festivals");
  private static final UnionPath UNION = new UnionPath("100000/410000/410800");
  private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
  private static final CampaignState NOBODY_OPENED_IT = new CampaignState.Unknown();

  @Test
  void aUnionOpensACampaign() {
    assertThat(decide(open("2026年两节送温暖", 50), NOBODY_OPENED_IT))
        .isEqualTo(
            Decision.accept(
                new CampaignOpened(
                    CAMPAIGN,
                    UNION,
                    CampaignKind.WINTER_WARMTH,
                    "2026年两节送温暖",
                    NEW_YEAR,
                    NEW_YEAR.plusDays(50),
                    300,
                    NEW_YEAR)));
  }

  @Test
  void openingTheSameCampaignAgainChangesNothing() {
    OpenCampaign order = open("2026年两节送温暖", 50);
    assertThat(decide(order, after(order))).isEqualTo(Decision.alreadySo());
  }

  @Test
  void anotherCampaignCannotTakeItsPlace() {
    assertThat(decide(open("2026年夏送清凉", 50), after(open("2026年两节送温暖", 50))))
        .isEqualTo(Decision.reject(RejectionCode.CAMPAIGN_ALREADY_OPENED));
  }

  @Test
  void aCampaignDoesNotEndBeforeItBegins() {
    assertThat(decide(open("2026年两节送温暖", -1), NOBODY_OPENED_IT))
        .isEqualTo(Decision.reject(RejectionCode.DATE_OUT_OF_ORDER));
  }

  @Test
  void whatWasSaidWronglyOfACampaignIsPutRight() {
    CampaignState wrong = after(open("2026年两节送温暖", 50));
    CampaignAmended amended =
        new CampaignAmended(
            CAMPAIGN,
            UNION,
            CampaignKind.AUTUMN_SCHOOLING,
            NEW_YEAR.minusDays(29),
            NEW_YEAR.plusDays(61),
            50,
            "种类、日期、目标填错",
            NEW_YEAR);
    assertThat(AmendCampaignRule.decide(amend(61), wrong)).isEqualTo(Decision.accept(amended));
    CampaignState right = CampaignState.evolve(wrong, amended);
    assertThat(AmendCampaignRule.decide(amend(61), right)).isEqualTo(Decision.alreadySo());
    assertThat(AmendCampaignRule.decide(amend(62), right).orRefuse()).hasSize(1);
    assertThat(right.owner()).contains(UNION);
  }

  @Test
  void anAmendedCampaignIsOpenedAsItIsNow() {
    OpenCampaign wrong = open("2026年两节送温暖", 50);
    OpenCampaign right = open("2026年两节送温暖", 61);
    CampaignState amended =
        CampaignState.evolve(
            after(wrong),
            AmendCampaignRule.decide(amendTo(right), after(wrong)).orRefuse().getFirst());
    assertThat(decide(right, amended)).isEqualTo(Decision.alreadySo());
    assertThat(decide(wrong, amended))
        .isEqualTo(Decision.reject(RejectionCode.CAMPAIGN_ALREADY_OPENED));
  }

  @Test
  void noAmendmentLetsItEndBeforeItBeginsOrIsOfACampaignThatNobodyOpened() {
    assertThat(AmendCampaignRule.decide(amend(-30), after(open("2026年两节送温暖", 50))))
        .isEqualTo(Decision.reject(RejectionCode.DATE_OUT_OF_ORDER));
    assertThat(AmendCampaignRule.decide(amend(61), NOBODY_OPENED_IT))
        .isEqualTo(Decision.reject(RejectionCode.CAMPAIGN_NOT_FOUND));
    CampaignAmended amended = Like.sample(CampaignAmended.class).made();
    assertThat(CampaignState.evolve(NOBODY_OPENED_IT, amended)).isEqualTo(NOBODY_OPENED_IT);
    assertThat(NOBODY_OPENED_IT.owner()).isEmpty();
  }

  private static AmendCampaign amend(int days) {
    return new AmendCampaign(
        CAMPAIGN,
        CampaignKind.AUTUMN_SCHOOLING,
        NEW_YEAR.minusDays(29),
        NEW_YEAR.plusDays(days),
        Optional.of(50),
        ReachedHouseholds.Reached.NOBODY,
        "种类、日期、目标填错",
        NEW_YEAR);
  }

  private static AmendCampaign amendTo(OpenCampaign order) {
    return new AmendCampaign(
        CAMPAIGN,
        order.terms().kind(),
        order.terms().from(),
        order.terms().to(),
        Optional.empty(),
        ReachedHouseholds.Reached.NOBODY,
        "日期填错",
        NEW_YEAR);
  }

  private static CampaignState after(OpenCampaign order) {
    return CampaignState.evolve(
        NOBODY_OPENED_IT, decide(order, NOBODY_OPENED_IT).orRefuse().getFirst());
  }

  private static OpenCampaign open(String name, int days) {
    return new OpenCampaign(
        CAMPAIGN,
        UNION,
        name,
        new CampaignState.Terms(CampaignKind.WINTER_WARMTH, NEW_YEAR, NEW_YEAR.plusDays(days), 300),
        NEW_YEAR);
  }
}
