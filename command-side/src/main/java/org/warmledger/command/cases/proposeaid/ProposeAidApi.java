package org.warmledger.command.cases.proposeaid;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.warmledger.command.http.About;
import org.warmledger.command.http.Accepted;
import org.warmledger.command.http.Call;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.CaseId;
import org.warmledger.platform.web.Role;

@RestController
class ProposeAidApi {

  @PostMapping("/api/cases/{caseId}/aids")
  ResponseEntity<Accepted<About.Aid>> propose(
      Call call, @PathVariable CaseId caseId, @RequestBody ProposalBody body) {
    call.require(Role.CASEWORKER, Role.SUPERVISOR);
    AidId aidId = new AidId(call.newId("aid-"));
    ProposeAid command = body.toCommand(caseId, aidId, call.by(), call.today());
    return call.carryOut(body, command, command.occurredOn(), new About.Aid(caseId, aidId));
  }
}
