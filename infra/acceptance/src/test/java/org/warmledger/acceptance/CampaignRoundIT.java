package org.warmledger.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

/** A round of visits in a campaign, from opening it to the last household, through the console. */
@OnSharedStack
class CampaignRoundIT {

  private static final String UNION = "410883";
  private static final String NAME = "一户不漏大走访";

  @Test
  void aCampaignIsOpenedItsHouseholdsAreVisitedFromItsListAndNobodyIsLeftOut() {
    Stack stack = Stack.shared();
    Api caseworker = stack.as("caseworker@" + UNION);
    caseworker.post("/api/cases", NewHousehold.invented().archiving(UNION)).ok();
    caseworker.post("/api/cases", NewHousehold.invented().archiving(UNION)).ok();
    Api supervisor = stack.as("supervisor@" + UNION);
    try (ConsolePage page = new ConsolePage(stack)) {
      open(page.signIn("supervisor@" + UNION));
      page.signIn("caseworker@" + UNION).click("nav-campaigns");
      reached(page);
      page.says("covered-count", "2");
      page.at("covered-visit").first().click();
      page.type("visit-visitors", "春燕走访组");
      page.submit("visit");
      page.says("coverage-unvisited", "1");
      page.picture("campaign");
      takenAlong(page);
      reached(page);
      // Two touches: the same people visit the next household in the same campaign.
      page.click("covered-visit");
      page.submit("visit");
      page.says("covered-empty", "不漏一户");
      page.says("coverage-visited", "2");
    }
    noTargetIsLowerThanThat(supervisor);
  }

  private static void reached(ConsolePage page) {
    page.at("campaign-link").filter(new Locator.FilterOptions().setHasText(NAME)).click();
  }

  /** On paper, for whoever goes. */
  private static void takenAlong(ConsolePage page) {
    page.click("covered-sheet");
    page.click("sheet-make");
    page.says("sheet", "1 户");
    page.picture("visit-sheet");
    page.click("nav-campaigns");
  }

  private static void noTargetIsLowerThanThat(Api supervisor) {
    String campaign =
        supervisor.get("/api/campaigns?union=" + UNION).ok().said("/items/0/campaignId");
    String targets = "/api/campaigns/" + campaign + "/targets";
    assertThat(supervisor.post(targets, "{\"households\":1}").problem())
        .isEqualTo("422 TARGET_BELOW_VISITED");
    supervisor.post(targets, "{\"households\":2}").ok();
    assertThat(supervisor.get("/api/campaigns/" + campaign + "/coverage").said("/whole/target"))
        .isEqualTo("2");
  }

  private static void open(ConsolePage page) {
    page.click("nav-campaigns");
    page.click("campaign-open");
    page.type("campaign-name", NAME);
    page.choose("campaign-kind", "冬送温暖");
    page.date("campaign-from", "2026-01-01");
    page.date("campaign-to", "2035-12-31");
    page.submit("campaign");
    page.says("campaigns", NAME);
  }
}
