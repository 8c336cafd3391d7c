package org.warmledger.benchmarks.fill;

import org.warmledger.benchmarks.client.Answer;
import org.warmledger.benchmarks.client.LedgerClient;
import org.warmledger.benchmarks.client.Unreachable;
import org.warmledger.benchmarks.invented.InventedFund;
import org.warmledger.benchmarks.invented.InventedGoLive;

/** Opens and fills the funds before anything is given out of them; a second run changes nothing. */
record FundFiller(LedgerClient client, Filled filled) {

  void fill() {
    try {
      Answer live =
          client.post(
              "admin@100000",
              InventedGoLive.path("100000"),
              InventedGoLive.LONG_AGO,
              "demo-go-live");
      if (isAccepted(live)) {
        InventedFund.all().forEach(this::fill);
      }
    } catch (Unreachable gone) {
      filled.broken(gone);
    }
  }

  private void fill(InventedFund fund) {
    String code = fund.fund().code();
    if (moves("/api/funds", fund.fund(), "demo-fund-" + code)) {
      moves("/api/funds/" + code + "/receipts", fund.receipt(), "demo-fund-" + code + "-money");
    }
  }

  private boolean moves(String path, Object body, String key) {
    return isAccepted(client.move(InventedFund.HOLDER, path, body, key));
  }

  private boolean isAccepted(Answer answer) {
    filled.answered(answer);
    return answer.isAccepted();
  }
}
