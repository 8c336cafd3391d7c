package org.warmledger.acceptance;

/** The day from which on the ledger is a union's book. */
final class GoLive {

  private GoLive() {}

  /** From long ago on: what the tests give is dated after it. */
  static void of(Stack stack, String union) {
    stack
        .as("admin@" + union)
        .post("/api/unions/" + union + "/go-live", "{\"goLiveOn\":\"2020-01-01\"}")
        .ok();
  }
}
