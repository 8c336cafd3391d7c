package org.warmledger.command.running;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Funds over HTTP, on a real store. */
class FundIT {

  private static RunningLedger ledger;

  @BeforeAll
  static void start() {
    ledger = RunningLedger.start("warmledger.fund-snapshot-every=3");
  }

  @AfterAll
  static void stop() {
    ledger.close();
  }

  @Test
  void aFundIsOpenedAndFilled() {
    Desk finance = ledger.as("finance@410803");
    Reply opened = finance.post("/api/funds", Bodies.fund("ZYCZ-1"));
    assertThat(opened.status()).as(opened.text()).isEqualTo(201);
    for (int i = 1; i < 9; i++) {
      Reply receipt = finance.post("/api/funds/ZYCZ-1/receipts", Bodies.receipt(1_000_000));
      assertThat(receipt.status()).as(receipt.text()).isEqualTo(201);
      assertThat(receipt.at("/version")).isEqualTo("" + i);
    }
  }
}
