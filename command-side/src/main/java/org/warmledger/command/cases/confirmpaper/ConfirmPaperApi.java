package org.warmledger.command.cases.confirmpaper;

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
import org.warmledger.platform.web.Caller;
import org.warmledger.platform.web.Role;

/** {@code POST /api/cases/{caseId}/paper-confirmations}. */
@RestController
class ConfirmPaperApi {

  @PostMapping("/api/cases/{caseId}/paper-confirmations")
  ResponseEntity<Accepted<About.Case>> confirm(
      Caller caller, Call call, @PathVariable CaseId caseId, @RequestBody PaperBody body) {
    caller.require(Role.CASEWORKER, Role.SUPERVISOR);
    ConfirmPaper command = body.toCommand(caseId, caller.id(), call.today());
    Act<About.Case> act = Act.on(caseId, command, command.occurredOn());
    return call.carryOut(caller, body, act);
  }
}
