package org.warmledger.command.cases.resolveobjection;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.warmledger.command.fields.Fields;
import org.warmledger.command.http.About;
import org.warmledger.command.http.Accepted;
import org.warmledger.command.http.Call;
import org.warmledger.command.http.Decides;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.NoticeId;
import org.warmledger.events.ids.ObjectionId;
import org.warmledger.platform.web.Role;

@RestController
class ResolveObjectionApi {

  @Decides
  @PostMapping("/api/cases/{caseId}/notices/{noticeId}/objections/{objectionId}/resolution")
  ResponseEntity<Accepted<About.Objection>> resolve(
      Call call,
      @PathVariable CaseId caseId,
      @PathVariable NoticeId noticeId,
      @PathVariable ObjectionId objectionId,
      @RequestBody ResolutionBody body) {
    call.require(Role.SUPERVISOR);
    return call.carryOut(
        body,
        body.occurredOn(),
        new About.Objection(caseId, noticeId, objectionId),
        day ->
            new ResolveObjection(
                caseId,
                noticeId,
                objectionId,
                body.outcome().orElseThrow(),
                Fields.noted(body.reason()),
                call.by(),
                day));
  }
}
