package org.warmledger.command.cases.recordvisit;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.warmledger.command.http.About;
import org.warmledger.command.http.Accepted;
import org.warmledger.command.http.Call;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.VisitId;
import org.warmledger.platform.web.Role;

@RestController
class RecordVisitApi {

  @PostMapping("/api/cases/{caseId}/visits")
  ResponseEntity<Accepted<About.Visit>> record(
      Call call, @PathVariable CaseId caseId, @RequestBody VisitBody body) {
    call.require(Role.CASEWORKER, Role.SUPERVISOR);
    VisitId visitId = new VisitId(call.newId("visit-"));
    RecordVisit command = body.toCommand(caseId, visitId, call.today());
    return call.carryOut(body, command, command.occurredOn(), new About.Visit(caseId, visitId));
  }
}
