package org.warmledger.command.campaigns;

import java.time.LocalDate;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.events.ids.CampaignId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.CampaignKind;

class CampaignTest {

  private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

  private final FixtureConfiguration<Campaign> campaign =
      new AggregateTestFixture<>(Campaign.class);

  @Test
  void aUnionOpensACampaign() {
    OpenCampaign order = open("2026年两节送温暖", NEW_YEAR.plusDays(50));

    campaign.givenNoPriorActivity().when(order).expectEvents(order.fact());
  }

  @Test
  void openingTheSameCampaignAgainChangesNothing() {
    OpenCampaign order = open("2026年两节送温暖", NEW_YEAR.plusDays(50));

    campaign.given(order.fact()).when(order).expectNoEvents().expectSuccessfulHandlerExecution();
  }

  @Test
  void anotherCampaignCannotTakeItsPlace() {
    campaign
        .given(open("2026年两节送温暖", NEW_YEAR.plusDays(50)).fact())
        .when(open("2026年夏送清凉", NEW_YEAR.plusDays(50)))
        .expectNoEvents()
        .expectExceptionMessage(RejectionCode.CAMPAIGN_ALREADY_OPENED.name());
  }

  @Test
  void aCampaignDoesNotEndBeforeItBegins() {
    campaign
        .givenNoPriorActivity()
        .when(open("2026年两节送温暖", NEW_YEAR.minusDays(1)))
        .expectNoEvents()
        .expectExceptionMessage(RejectionCode.DATE_OUT_OF_ORDER.name());
  }

  private static OpenCampaign open(String name, LocalDate to) {
    return new OpenCampaign(
        new CampaignId("campaign-410800-two-festivals"),
        new UnionPath("100000/410000/410800"),
        CampaignKind.WINTER_WARMTH,
        name,
        NEW_YEAR,
        to,
        300,
        NEW_YEAR);
  }
}
