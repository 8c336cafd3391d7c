package org.warmledger.command.cases.completefollowup;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.warmledger.command.fields.Fields;
import org.warmledger.command.http.About;
import org.warmledger.command.http.Accepted;
import org.warmledger.command.http.Call;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.VisitId;
import org.warmledger.platform.web.Role;

@RestController
class CompleteFollowUpApi {

  @PostMapping("/api/cases/{caseId}/visits/{visitId}/follow-up")
  ResponseEntity<Accepted<About.Visit>> complete(
      Call call,
      @PathVariable CaseId caseId,
      @PathVariable VisitId visitId,
      @RequestBody FollowUpBody body) {
    call.require(Role.CASEWORKER, Role.SUPERVISOR);
    return call.carryOut(
        body,
        body.occurredOn(),
        new About.Visit(caseId, visitId),
        day -> new CompleteFollowUp(caseId, visitId, Fields.noted(body.note()), day));
  }
}
