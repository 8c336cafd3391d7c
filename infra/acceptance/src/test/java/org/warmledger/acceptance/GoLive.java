package org.warmledger.acceptance;

/** The day from which on the ledger is a union's book. */
final class GoLive {

  private GoLive() {}

  /** From long ago on: what the tests give is dated after it. */
  static void of(Stack stack, String union) {
    on(stack, union, "2020-01-01");
  }

  /** What is older may name no fund. */
  static void on(Stack stack, String union, String day) {
    stack
        .as("admin@" + union)
        .post("/api/unions/" + union + "/go-live", "{\"goLiveOn\":\"" + day + "\"}")
        .ok();
  }
}
