package org.warmledger.acceptance;

import org.junit.jupiter.api.Test;

/** A caseworker changes a part of a file, sees before and after, and takes it back. */
@OnSharedStack
class AmendIT {

  private static final String UNION = "220200";

  private final Stack stack = Stack.shared();
  private final NewHousehold household = NewHousehold.invented();

  @Test
  void onlyWhatChangedIsSentAndTheHistorySaysWhatWasAndWhatIs() {
    String file =
        "/cases/"
            + stack
                .as("caseworker@" + UNION)
                .post("/api/cases", household.archiving(UNION))
                .ok()
                .said("/caseId");
    try (ConsolePage page = new ConsolePage(stack)) {
      page.signIn("caseworker@" + UNION).open(file);
      page.click("open-amend-home");
      page.type("amend-housing", "租房 48 ㎡");
      page.type("amend-reason", "入户时看到");
      page.click("amend-home-submit");
      page.says("amend-before", "租房 48 ㎡");
      page.picture("amend-before");
      page.submit("amend-home");
      page.says("particulars", "租房 48 ㎡");
      page.says("timeline", "住房与面积：— → 租房 48 ㎡");
      page.at("entry-takeback").first().click();
      page.type("takeback-reason", "看错了门牌");
      page.submit("takeback");
      page.says("timeline", "恢复原内容");
    }
  }
}
