package org.warmledger.command.cases.recordvisit;

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
import org.warmledger.events.ids.VisitId;
import org.warmledger.platform.web.Caller;
import org.warmledger.platform.web.Role;

/** {@code POST /api/cases/{caseId}/visits}. */
@RestController
class RecordVisitApi {

  @PostMapping("/api/cases/{caseId}/visits")
  ResponseEntity<Accepted<About.Visit>> record(
      Caller caller, Call call, @PathVariable CaseId caseId, @RequestBody VisitBody body) {
    caller.require(Role.CASEWORKER, Role.SUPERVISOR);
    VisitId visitId = new VisitId(call.newId("visit-", caller));
    RecordVisit command = body.toCommand(caseId, visitId, call.today());
    Act<About.Visit> act =
        Act.on(caseId, command, command.occurredOn()).naming(new About.Visit(caseId, visitId));
    return call.carryOut(caller, body, act);
  }
}
