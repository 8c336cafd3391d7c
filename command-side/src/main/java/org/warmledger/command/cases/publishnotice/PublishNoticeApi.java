package org.warmledger.command.cases.publishnotice;

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
import org.warmledger.platform.web.Caller;
import org.warmledger.platform.web.Role;

/** {@code POST /api/cases/{caseId}/notices}. */
@RestController
class PublishNoticeApi {

  @PostMapping("/api/cases/{caseId}/notices")
  ResponseEntity<Accepted<About.Notice>> publish(
      Caller caller, Call call, @PathVariable CaseId caseId, @RequestBody NoticeBody body) {
    caller.require(Role.CASEWORKER, Role.SUPERVISOR);
    NoticeId noticeId = new NoticeId(call.newId("notice-", caller));
    PublishNotice command = body.toCommand(caseId, noticeId, call.today());
    Act<About.Notice> act =
        Act.on(caseId, command, command.occurredOn()).naming(new About.Notice(caseId, noticeId));
    return call.carryOut(caller, body, act);
  }
}
