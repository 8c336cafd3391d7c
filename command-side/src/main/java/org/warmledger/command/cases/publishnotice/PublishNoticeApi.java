package org.warmledger.command.cases.publishnotice;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.warmledger.command.http.About;
import org.warmledger.command.http.Accepted;
import org.warmledger.command.http.Call;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.NoticeId;
import org.warmledger.platform.web.Role;

@RestController
class PublishNoticeApi {

  @PostMapping("/api/cases/{caseId}/notices")
  ResponseEntity<Accepted<About.Notice>> publish(
      Call call, @PathVariable CaseId caseId, @RequestBody NoticeBody body) {
    call.require(Role.CASEWORKER, Role.SUPERVISOR);
    NoticeId noticeId = new NoticeId(call.newId("notice-"));
    PublishNotice command = body.toCommand(caseId, noticeId, call);
    return call.carryOut(body, command, command.occurredOn(), new About.Notice(caseId, noticeId));
  }
}
