package org.warmledger.command.funding;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.warmledger.command.running.Drafts;
import org.warmledger.command.running.Payroll;
import org.warmledger.command.running.RunningLedger;

/** One household on two rosters that give the same (C08). */
record TwiceListed(RunningLedger ledger, String fund) {

  void isFoundUntilOneIsTurnedDown() {
    Payroll payroll = new Payroll(ledger);
    List<Payroll.Worker> worker = payroll.workers(1);
    String file = worker.getFirst().caseId();
    payroll.drawnUp(fund, 1_000, worker);
    String second = payroll.drawnUp(fund, 1_000, worker);
    awaitFound(file, 1);
    ledger
        .decide(
            ledger.as("supervisor@410803"),
            "/api/rosters/" + second + "/rejection",
            Drafts.reason("重复"))
        .ok();
    awaitFound(file, 0);
  }

  private void awaitFound(String file, long findings) {
    await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () ->
                ledger
                    .jdbc()
                    .queryForObject(
                        "select count(*) from check_finding where subject_id = ?"
                            + " and code = 'C08_SAME_AID_TWICE'",
                        Long.class,
                        file),
            found -> found == findings);
  }
}
