package org.warmledger.benchmarks.fill;

import org.warmledger.benchmarks.client.Answer;
import org.warmledger.benchmarks.client.LedgerClient;
import org.warmledger.benchmarks.client.Unreachable;
import org.warmledger.benchmarks.invented.InventedFund;

/**
 * Opens and fills the funds before any aid is approved out of them; a second run changes nothing.
 */
record FundFiller(LedgerClient client, Filled filled) {

  void fill() {
    try {
      InventedFund.all().forEach(this::fill);
    } catch (Unreachable gone) {
      filled.broken(gone);
    }
  }

  private void fill(InventedFund fund) {
    String code = fund.fund().code();
    if (act("/api/funds", fund.fund(), "demo-fund-" + code)) {
      act("/api/funds/" + code + "/receipts", fund.receipt(), "demo-fund-" + code + "-money");
    }
  }

  private boolean act(String path, Object body, String key) {
    Answer answer = client.post(InventedFund.HOLDER, path, body, key);
    filled.answered(answer);
    return answer.isAccepted();
  }
}
