package org.warmledger.command.cases.proposeaid;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.warmledger.command.http.About;
import org.warmledger.command.http.Accepted;
import org.warmledger.command.http.Act;
import org.warmledger.command.http.Call;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.CaseId;
import org.warmledger.platform.web.Caller;
import org.warmledger.platform.web.Role;

/** {@code POST /api/cases/{caseId}/aids}. */
@RestController
class ProposeAidApi {

  @PostMapping("/api/cases/{caseId}/aids")
  ResponseEntity<Accepted<About.Aid>> propose(
      Caller caller, Call call, @PathVariable CaseId caseId, @RequestBody ProposalBody body) {
    caller.require(Role.CASEWORKER, Role.SUPERVISOR);
    AidId aidId = new AidId(call.newId("aid-", caller));
    ProposeAid command = body.toCommand(caseId, aidId, caller.id(), call.today());
    Act<About.Aid> act =
        Act.on(caseId, command, command.occurredOn()).naming(new About.Aid(caseId, aidId));
    return call.carryOut(caller, body, act);
  }
}
