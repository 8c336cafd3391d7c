package org.warmledger.command.running;

import java.util.List;
import java.util.Map;
import org.warmledger.command.running.Walk.Step;
import org.warmledger.command.running.Walk.Trail;
import org.warmledger.platform.testkit.Reply;
import org.warmledger.platform.testkit.Sender;

/** A line whose money the bank sent back, or never paid, is paid once more. */
record RenewedLine(RunningLedger ledger, Payroll payroll) {

  /** The way, after the first two steps of a roster's. */
  Walk walk(List<Step> roster) {
    return Walk.of(
        "A line of a roster is paid once more",
        roster.getFirst(),
        new Step(
            "/api/rosters/{rosterId}/lines/{number}/renewal",
            (who, trail) -> renew(who, trail, roster.get(1))),
        SentBack.answer("1,成功,LS2," + Planned.TODAY));
  }

  /** The bank had not paid what was recorded as paid. */
  Walk unanswered(List<Step> roster) {
    String answer = "/bank-result/reversal";
    String proof = Drafts.broughtBack("看错了行");
    return Walk.of(
        "What the bank was said to have paid is taken back",
        roster.get(0),
        roster.get(1),
        roster.get(2),
        new Step(
            "/api/rosters/{rosterId}/lines/{number}" + answer,
            (who, trail) ->
                who.post(
                    "/api/rosters/" + trail.at("roster") + "/lines/1" + answer,
                    "{\"result\":\"PAID\",\"answeredOn\":\"2026-01-25\"," + proof.substring(1))));
  }

  private Reply renew(Sender who, Trail trail, Step approval) {
    if (trail.at("back").equals("none")) {
      approval.act().by(ledger.as("approver/supervisor@410803"), trail).ok();
      Sender bank = ledger.as("cashier/finance@410803");
      bank(bank, trail, "1,成功,LS1,2026-01-25").ok();
      payroll.sentBack(trail.at("roster"), "1,退回,,2026-01-26").ok();
      trail.with("back", "yes");
    }
    String line = "/api/rosters/" + trail.at("roster") + "/lines/1";
    Reply renewed = ledger.decide(who, line + "/renewal", Drafts.reason("账号已核实"));
    if (renewed.status() == 201) {
      payroll.awaitCarried(trail.at("roster"), 2);
    }
    return renewed;
  }

  private static Reply bank(Sender who, Trail trail, String row) {
    return who.upload(
        "/api/rosters/" + trail.at("roster") + "/bank-results",
        "序号,结果,流水号,日期\n" + row + "\n",
        Map.of());
  }
}
