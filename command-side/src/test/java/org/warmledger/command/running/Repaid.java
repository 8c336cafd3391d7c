package org.warmledger.command.running;

import org.warmledger.command.running.Payroll.Worker;
import org.warmledger.command.running.Walk.Step;
import org.warmledger.command.running.Walk.Trail;
import org.warmledger.platform.testkit.Reply;
import org.warmledger.platform.testkit.Sender;

/** How a loan comes back, and how that is taken back. */
record Repaid(RunningLedger ledger, Payroll payroll, String fund) {

  private static final String REPAYMENTS = "/api/cases/{caseId}/aids/{aidId}/repayments";
  private static final String CONFIRMATION = REPAYMENTS + "/{repaymentId}/confirmation";
  private static final String PAID =
      "{\"money\":{\"fen\":100},\"voucher\":\"HK-1\",\"occurredOn\":\"2026-02-20\"}";

  Walk walk() {
    return Walk.of(
        "A loan is repaid",
        new Step(REPAYMENTS, (who, trail) -> entered(trail, who.post(loan(trail), PAID))),
        new Step(CONFIRMATION, this::confirm));
  }

  Walk back() {
    return Walk.of(
        "A repayment is taken back",
        new Step(
            REPAYMENTS + "/{repaymentId}/reversal",
            (who, trail) ->
                entered(trail, who.post(confirmed(trail) + "/reversal", Drafts.reason("银行更正")))),
        new Step(CONFIRMATION, this::confirm));
  }

  private static Reply entered(Trail trail, Reply reply) {
    return trail.keep(reply, "repayment", "/repaymentId");
  }

  private Reply confirm(Sender who, Trail trail) {
    return ledger.decide(
        who, trail.at("loan") + "/" + trail.at("repayment") + "/confirmation", "{}");
  }

  /** A loan that was paid out. */
  private String loan(Trail trail) {
    Worker worker = payroll.worker();
    String file = "/api/cases/" + worker.caseId() + "/aids";
    String body = Drafts.aid("STARTUP_LOAN", "2026-02-01").replace("ZYCZ-2026", fund);
    String loan = file + "/" + ledger.as("caseworker@410803").post(file, body).said("/aidId");
    ledger.decide(ledger.as("supervisor@410803"), loan + "/approval", Drafts.yes()).ok();
    ledger.as("finance@410803").post(loan + "/delivery", Drafts.delivery("2026-02-05", "张诚实")).ok();
    trail.with("loan", loan + "/repayments");
    return loan + "/repayments";
  }

  private String confirmed(Trail trail) {
    String repayments = loan(trail);
    String paid = ledger.as("finance@410803").post(repayments, PAID).said("/repaymentId");
    String repayment = repayments + "/" + paid;
    ledger.decide(ledger.as("supervisor@410803"), repayment + "/confirmation", "{}").ok();
    return repayment;
  }
}
