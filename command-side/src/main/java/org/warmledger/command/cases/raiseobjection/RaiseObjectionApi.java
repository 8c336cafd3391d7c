package org.warmledger.command.cases.raiseobjection;

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
import org.warmledger.events.ids.NoticeId;
import org.warmledger.events.ids.ObjectionId;
import org.warmledger.platform.web.Role;

@RestController
class RaiseObjectionApi {

  @PostMapping("/api/cases/{caseId}/notices/{noticeId}/objections")
  ResponseEntity<Accepted<About.Objection>> raise(
      Call call,
      @PathVariable CaseId caseId,
      @PathVariable NoticeId noticeId,
      @RequestBody ObjectionBody body) {
    call.require(Role.CASEWORKER, Role.SUPERVISOR, Role.COMPLIANCE);
    ObjectionId objectionId = new ObjectionId(call.newId("objection-"));
    return call.carryOut(
        body,
        body.occurredOn(),
        new About.Objection(caseId, noticeId, objectionId),
        day ->
            new RaiseObjection(caseId, noticeId, objectionId, Fields.noted(body.objection()), day));
  }
}
