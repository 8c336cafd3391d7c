package org.warmledger.command.cases.decideappeal;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.warmledger.command.http.About;
import org.warmledger.command.http.Accepted;
import org.warmledger.command.http.Act;
import org.warmledger.command.http.Call;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.MeansCheckId;
import org.warmledger.platform.web.Caller;
import org.warmledger.platform.web.Role;

/** {@code POST /api/cases/{caseId}/means-checks/{checkId}/appeal/decision}. */
@RestController
class DecideAppealApi {

  @PostMapping("/api/cases/{caseId}/means-checks/{checkId}/appeal/decision")
  ResponseEntity<Accepted<About.MeansCheck>> decide(
      Caller caller,
      Call call,
      @PathVariable CaseId caseId,
      @PathVariable MeansCheckId checkId,
      @RequestBody AppealDecisionBody body) {
    caller.require(Role.SUPERVISOR);
    DecideAppeal command = body.toCommand(caseId, checkId, caller.id(), call.today());
    Act<About.MeansCheck> act =
        Act.on(caseId, command, command.occurredOn()).naming(new About.MeansCheck(caseId, checkId));
    return call.carryOut(caller, body, act);
  }
}
