package org.warmledger.command.campaigns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.warmledger.command.campaigns.OpenCampaignRule.decide;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.events.CampaignOpened;
import org.warmledger.events.ids.CampaignId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.CampaignKind;

class CampaignTest {

  private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
  private static final CampaignState NOBODY_OPENED_IT = new CampaignState.Unknown();

  @Test
  void aUnionOpensACampaign() {
    assertThat(decide(open("2026年两节送温暖", 50), NOBODY_OPENED_IT))
        .isEqualTo(
            Decision.accept(
                new CampaignOpened(
                    new CampaignId("campaign-410800-two-festivals"),
                    new UnionPath("100000/410000/410800"),
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

  private static CampaignState after(OpenCampaign order) {
    return CampaignState.evolve(decide(order, NOBODY_OPENED_IT).orRefuse().getFirst());
  }

  private static OpenCampaign open(String name, int days) {
    return new OpenCampaign(
        new CampaignId("campaign-410800-two-festivals"),
        new UnionPath("100000/410000/410800"),
        CampaignKind.WINTER_WARMTH,
        name,
        NEW_YEAR,
        NEW_YEAR.plusDays(days),
        300,
        NEW_YEAR);
  }
}
