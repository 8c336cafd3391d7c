package org.warmledger.benchmarks.bench;

import java.time.LocalDate;
import java.util.List;
import org.warmledger.benchmarks.client.Answer;
import org.warmledger.benchmarks.client.LedgerClient;
import org.warmledger.benchmarks.invented.InventedFund;
import org.warmledger.benchmarks.invented.InventedGoLive;
import org.warmledger.benchmarks.invented.InventedLedger;
import org.warmledger.events.lists.FundingSource;
import org.warmledger.events.values.Money;

/** A fund of the national union that a measurement gives out of. */
record FilledFund(LedgerClient client, String code) {

  void fill(long fen) {
    LocalDate day = InventedLedger.today();
    Answer unused =
        client
            .post(
                "admin@100000",
                InventedGoLive.path("100000"),
                InventedGoLive.LONG_AGO,
                "bench-live-100000")
            .accepted("go-live");
    accepted(
        "/api/funds",
        new InventedFund.FundBody(
            code,
            "压力测试资金",
            FundingSource.OWN_UNION,
            "压测-" + code,
            day.minusYears(5),
            day.plusYears(20),
            day));
    accepted(
        "/api/funds/" + code + "/receipts",
        new InventedFund.FundReceiptBody(new Money(fen), List.of(), "到账", day));
  }

  private void accepted(String path, Object body) {
    Answer unused =
        client.move(InventedFund.HOLDER, path, body, "bench-fill-" + code + path).accepted(path);
  }
}
