package org.warmledger.command.rosters.approveroster;

import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.warmledger.command.fields.DecisionBody;
import org.warmledger.command.funds.FundFacts;
import org.warmledger.command.http.About;
import org.warmledger.command.http.Accepted;
import org.warmledger.command.http.Call;
import org.warmledger.command.http.Decides;
import org.warmledger.command.rosters.LineRule;
import org.warmledger.command.rosters.RosterDirectory;
import org.warmledger.command.rosters.RosterFunds;
import org.warmledger.command.rosters.RosterSheet;
import org.warmledger.command.rosters.RosterState;
import org.warmledger.command.rosters.ShownFiles;
import org.warmledger.events.ids.RosterId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.platform.web.Caller;
import org.warmledger.platform.web.Role;

@RestController
record ApproveRosterApi(
    RosterDirectory rosters, RosterFunds funds, RosterCheck check, ShownFiles files) {

  @Decides(parts = 3)
  @PostMapping("/api/rosters/{rosterId}/approval")
  ResponseEntity<Accepted<About.Roster>> approve(
      Call call, @PathVariable RosterId rosterId, @RequestBody DecisionBody body) {
    call.require(Role.SUPERVISOR);
    DecisionBody.Decided decided = body.check(call.today());
    ApproveRoster command =
        switch (rosters.find(rosterId, call.caller().union())) {
          case RosterState.DrawnUp drawnUp -> checked(call, drawnUp.sheet(), decided);
          // Decided already, or unknown: the rule says so without looking at the lines.
          case RosterState other -> command(call.caller(), rosterId, 0, List.of(), decided);
        };
    return call.carryOut(body, command, decided.on(), new About.Roster(rosterId));
  }

  private ApproveRoster checked(Call call, RosterSheet sheet, DecisionBody.Decided decided) {
    Caller caller = call.caller();
    long shownFund = call.shownFund();
    files.require(sheet.lines(), call.shownFiles());
    FundFacts fund = funds.reachable(sheet.fund(), caller.union());
    LineRule.Frame frame =
        new LineRule.Frame(
            LineRule.Stage.APPROVING,
            caller.union(),
            fund,
            decided.on(),
            sheet.underWayBy(caller.id()));
    return command(caller, sheet.id(), shownFund, check.check(sheet, frame), decided);
  }

  private static ApproveRoster command(
      Caller caller,
      RosterId rosterId,
      long fundVersion,
      List<UnionPath> unions,
      DecisionBody.Decided decided) {
    return new ApproveRoster(
        rosterId, fundVersion, unions, decided.reason(), caller.id(), decided.on());
  }
}
