package org.warmledger.command.cases.raiseobjection;

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
import org.warmledger.events.ids.NoticeId;
import org.warmledger.events.ids.ObjectionId;
import org.warmledger.platform.web.Caller;
import org.warmledger.platform.web.Role;

/** {@code POST /api/cases/{caseId}/notices/{noticeId}/objections}. */
@RestController
class RaiseObjectionApi {

  @PostMapping("/api/cases/{caseId}/notices/{noticeId}/objections")
  ResponseEntity<Accepted<About.Objection>> raise(
      Caller caller,
      Call call,
      @PathVariable CaseId caseId,
      @PathVariable NoticeId noticeId,
      @RequestBody ObjectionBody body) {
    caller.require(Role.CASEWORKER, Role.SUPERVISOR, Role.COMPLIANCE);
    ObjectionId objectionId = new ObjectionId(call.newId("objection-", caller));
    RaiseObjection command = body.toCommand(caseId, noticeId, objectionId, call.today());
    Act<About.Objection> act =
        Act.on(caseId, command, command.occurredOn())
            .naming(new About.Objection(caseId, noticeId, objectionId));
    return call.carryOut(caller, body, act);
  }
}
