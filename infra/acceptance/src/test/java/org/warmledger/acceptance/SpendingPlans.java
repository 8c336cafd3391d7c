package org.warmledger.acceptance;

/** Spending plans: drawn up by whoever keeps the money, approved by another. */
final class SpendingPlans {

  private SpendingPlans() {}

  /** Of visits out of the fund that all tests use; its id. */
  static String approved(Stack stack, String union, String title, long fen) {
    Api finance = stack.as("finance@" + union);
    String plan =
        finance
            .post(
                "/api/spending-plans",
                """
                {"title":"%s","fund":"ZYCZ-2026","from":"2026-01-01","to":"2035-12-31",
                 "uses":["HOUSEHOLD_VISIT"],"mostTimes":10,"money":{"fen":%d}}\
                """
                    .formatted(title, fen))
            .ok()
            .said("/planId");
    stack
        .as("supervisor@" + union)
        .after(finance)
        .decide("/api/spending-plans/" + plan + "/approval", NewHousehold.because("同意"))
        .ok();
    return plan;
  }
}
