package org.warmledger.command.cases.publishnotice;

import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.warmledger.command.http.Act;
import org.warmledger.command.http.Acts;
import org.warmledger.command.http.Call;
import org.warmledger.command.ledger.BusinessCalendar;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.NoticeId;
import org.warmledger.platform.web.Caller;
import org.warmledger.platform.web.Role;

/** {@code POST /api/cases/{caseId}/notices}. */
@RestController
class PublishNoticeApi {

  private final Acts acts;
  private final BusinessCalendar calendar;
  private final NoticeTerms terms;

  PublishNoticeApi(Acts acts, BusinessCalendar calendar, NoticeTerms terms) {
    this.acts = acts;
    this.calendar = calendar;
    this.terms = terms;
  }

  @PostMapping("/api/cases/{caseId}/notices")
  ResponseEntity<?> publish(
      Caller caller, Call call, @PathVariable CaseId caseId, @RequestBody NoticeForm form) {
    caller.require(Role.CASEWORKER, Role.SUPERVISOR);
    NoticeId noticeId = new NoticeId(acts.newId("notice-", caller, call));
    LocalDate today = calendar.today();
    NoticeTerm term = terms.of(caseId, form.from().orElse(today));
    PublishNotice command = form.toCommand(caseId, noticeId, term, today);
    Act act = Act.on(caseId, command, command.occurredOn()).naming("noticeId", noticeId);
    return acts.carryOut(caller, call, form, act);
  }
}
