package org.warmledger.command.funding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.warmledger.command.running.Drafts;
import org.warmledger.command.running.RunningLedger;

/** What comes back of a loan, over HTTP, on its file and in its fund. */
class RepaymentIT {

  private static RunningLedger ledger;

  @BeforeAll
  static void start() {
    ledger = RunningLedger.start();
  }

  @AfterAll
  static void stop() {
    ledger.close();
  }

  private static AidDesk desk() {
    return new AidDesk(ledger, "HK-1");
  }

  @Test
  void aLoanThatIsPaidBackIsInTheFundOnceAnotherHasConfirmedItAndLeavesItTheSameWay()
      throws Exception {
    desk().fill(180_000);
    String aid = desk().proposed("STARTUP_LOAN");
    assertThat(desk().funding(aid)).isEqualTo("COMMITTED");
    desk().deliver(aid);
    desk().awaitCommitment(aid, "funds.settled");
    String first = desk().repay(aid, 80_000).ok().said("/repaymentId");
    desk().booksSay(0, 180_000, 0);
    assertThat(desk().repay(aid, 100_001).problem()).isEqualTo("422 INVALID_FIELDS");
    assertThat(desk().confirmed(desk().finance(), aid, first).problem())
        .isEqualTo("422 C13_SAME_HANDS");
    desk().confirmed(desk().supervisor(), aid, first).ok();
    desk().booksSay(0, 100_000, 80_000);
    String second = desk().repay(aid, 100_000).ok().said("/repaymentId");
    desk().confirmed(desk().supervisor(), aid, second).ok();
    desk().booksSay(0, 0, 180_000);
    String back =
        desk()
            .finance()
            .post(aid + "/repayments/" + first + "/reversal", Drafts.reason("银行更正"))
            .ok()
            .said("/repaymentId");
    desk().booksSay(0, 0, 180_000);
    desk().confirmed(desk().supervisor(), aid, back).ok();
    desk().booksSay(0, 80_000, 100_000);
  }
}
