package org.warmledger.command.running;

import org.warmledger.command.running.Walk.Step;
import org.warmledger.command.running.Walk.Trail;
import org.warmledger.platform.testkit.Reply;
import org.warmledger.platform.testkit.Sender;

/** A roster of medical aid, a line of which rests on a bill that was entered wrongly. */
record CorrectedBills(RunningLedger ledger, Payroll payroll) {

  private static final String LINE = "/api/rosters/{rosterId}/lines/{number}/bills-correction";

  Walk walk() {
    return Walk.of(
        "The bills of a line are corrected",
        new Step("/api/rosters", this::drawUp),
        new Step("/api/rosters/{rosterId}/approval", this::approve),
        new Step(LINE, (who, trail) -> who.post(at(trail), right("ZX-" + trail.at("roster")))),
        new Step(
            LINE + "/confirmation",
            (who, trail) -> ledger.decide(who, at(trail) + "/confirmation", "{}")),
        SentBack.answer("1,成功,LS1,2026-01-25"));
  }

  private static String at(Trail trail) {
    return "/api/rosters/" + trail.at("roster") + "/lines/1/bills-correction";
  }

  static String right(String number) {
    return "{\"bills\":[" + Drafts.bill(number) + "]}";
  }

  /** One line of a worker, on a bill. */
  static String roster(String fund, Payroll.Worker worker, String number) {
    return Payroll.roster(fund, 100, worker)
        .replace("\"LIVING\"", "\"MEDICAL\"")
        .replace("\"goods\":[]", "\"goods\":[],\"bills\":[" + Drafts.bill(number) + "]");
  }

  private Reply drawUp(Sender who, Trail trail) {
    Payroll.Worker worker = payroll.worker();
    String roster = roster(Walks.FUND, worker, "WR-" + worker.caseId());
    return trail.keep(who.post("/api/rosters", roster), "roster", "/rosterId");
  }

  private Reply approve(Sender who, Trail trail) {
    Reply approved =
        ledger.decide(
            who,
            "/api/rosters/" + trail.at("roster") + "/approval",
            "{\"reason\":\"同意\",\"occurredOn\":\"2026-01-22\"}");
    if (approved.status() == 201) {
      payroll.awaitCarried(trail.at("roster"), 1);
    }
    return approved;
  }
}
