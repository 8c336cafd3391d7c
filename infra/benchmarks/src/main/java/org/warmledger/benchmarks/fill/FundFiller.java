package org.warmledger.benchmarks.fill;

import org.warmledger.benchmarks.client.Answer;
import org.warmledger.benchmarks.client.LedgerClient;
import org.warmledger.benchmarks.client.Unreachable;
import org.warmledger.benchmarks.invented.InventedFund;
import org.warmledger.benchmarks.invented.InventedGoLive;

/**
 * Opens and fills the funds before any aid is approved out of them; a second run changes nothing.
 */
record FundFiller(LedgerClient client, Filled filled) {

  void fill() {
    try {
      if (!act(
          "admin@100000", InventedGoLive.path("100000"), InventedGoLive.LONG_AGO, "demo-live")) {
        return;
      }
      InventedFund.all().forEach(this::fill);
    } catch (Unreachable gone) {
      filled.broken(gone);
    }
  }

  private void fill(InventedFund fund) {
    String code = fund.fund().code();
    if (act(InventedFund.HOLDER, "/api/funds", fund.fund(), "demo-fund-" + code)) {
      act(
          InventedFund.HOLDER,
          "/api/funds/" + code + "/receipts",
          fund.receipt(),
          "demo-fund-" + code + "-money");
    }
  }

  private boolean act(String who, String path, Object body, String key) {
    Answer answer = client.post(who, path, body, key);
    filled.answered(answer);
    return answer.isAccepted();
  }
}
