package org.warmledger.acceptance;

import org.junit.jupiter.api.Test;

/** Whoever opens a file looks first who is there already, and knows whom to call. */
@OnSharedStack
class LookedUpFirstIT {

  private static final String HERE = "410825";
  private static final String THERE = "220104";

  private final Stack stack = Stack.shared();

  private void isOnFileElsewhere(NewHousehold household) {
    stack
        .as("admin@" + THERE)
        .post(
            "/api/unions/" + THERE + "/amendments",
            """
            {"name":"长春市朝阳区总工会","level":"COUNTY","phone":"0431-85300000","reason":"补办公电话"}
            """)
        .ok();
    Api caseworker = stack.as("caseworker@" + THERE);
    caseworker.post("/api/cases", household.archiving(THERE)).ok();
    caseworker.find(household.identityNumber()).ok();
  }

  private static void lookUp(ConsolePage page, NewHousehold household) {
    page.type("head-name", household.name());
    page.type("head-identity", household.identityNumber());
    page.click("archive-look");
  }

  @Test
  void whoIsOnFileElsewhereGetsNoOtherAndSomebodyNewIsPutOnFile() {
    NewHousehold elsewhere = NewHousehold.invented();
    NewHousehold somebodyNew = NewHousehold.invented();
    isOnFileElsewhere(elsewhere);
    try (ConsolePage page = new ConsolePage(stack)) {
      page.signIn("caseworker@" + HERE).click("nav-cases");
      page.click("archive-open");
      lookUp(page, elsewhere);
      page.shows("near-match", "data-next", "ASK_TRANSFER");
      page.says("near-match", "长春市朝阳区总工会");
      page.says("near-phone", "0431-85300000");
      page.picture("near-matches");
      lookUp(page, somebodyNew);
      fill(page, somebodyNew);
      page.submit("archive");
      page.says("case-name", somebodyNew.name());
    }
  }

  private static void fill(ConsolePage page, NewHousehold household) {
    page.type("head-mobile", household.mobile());
    page.type("head-address", household.address());
    page.choose("archive-tier", "地市级");
    page.choose("archive-category", "相对困难");
    page.choose("archive-cause", "下岗失业");
    page.type("archive-income", "18000");
  }
}
