package org.warmledger.command.cases.takebackfact;

import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.warmledger.command.cases.bodies.ReasonBody;
import org.warmledger.command.http.About;
import org.warmledger.command.http.Accepted;
import org.warmledger.command.http.Call;
import org.warmledger.events.ids.AttachmentId;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.MeansCheckId;
import org.warmledger.events.ids.NoticeId;
import org.warmledger.events.ids.ObjectionId;
import org.warmledger.events.ids.VisitId;
import org.warmledger.events.lists.FileFact;
import org.warmledger.platform.web.Role;

@RestController
class TakeBackFactApi {

  private static final String CASE = "/api/cases/{caseId}";
  private static final String OBJECTION = CASE + "/notices/{noticeId}/objections/{objectionId}";
  private static final String CHECK = CASE + "/means-checks/{checkId}";

  @PostMapping(CASE + "/notices/{noticeId}/reversal")
  ResponseEntity<Accepted<About.Notice>> notice(
      Call call,
      @PathVariable CaseId caseId,
      @PathVariable NoticeId noticeId,
      @RequestBody ReasonBody body) {
    call.require(Role.CASEWORKER, Role.SUPERVISOR);
    return takeBack(
        call, body, caseId, FileFact.NOTICE, noticeId, new About.Notice(caseId, noticeId));
  }

  @PostMapping(OBJECTION + "/reversal")
  ResponseEntity<Accepted<About.Objection>> objection(
      Call call,
      @PathVariable CaseId caseId,
      @PathVariable NoticeId noticeId,
      @PathVariable ObjectionId objectionId,
      @RequestBody ReasonBody body) {
    call.require(Role.SUPERVISOR, Role.COMPLIANCE);
    About.Objection about = new About.Objection(caseId, noticeId, objectionId);
    return takeBack(call, body, caseId, FileFact.OBJECTION, objectionId, about);
  }

  @PostMapping(OBJECTION + "/resolution/reversal")
  ResponseEntity<Accepted<About.Objection>> resolution(
      Call call,
      @PathVariable CaseId caseId,
      @PathVariable NoticeId noticeId,
      @PathVariable ObjectionId objectionId,
      @RequestBody ReasonBody body) {
    call.require(Role.SUPERVISOR);
    About.Objection about = new About.Objection(caseId, noticeId, objectionId);
    return takeBack(call, body, caseId, FileFact.OBJECTION_DECISION, objectionId, about);
  }

  @PostMapping(CHECK + "/reversal")
  ResponseEntity<Accepted<About.MeansCheck>> check(
      Call call,
      @PathVariable CaseId caseId,
      @PathVariable MeansCheckId checkId,
      @RequestBody ReasonBody body) {
    call.require(Role.SUPERVISOR);
    return takeBack(
        call, body, caseId, FileFact.MEANS_CHECK, checkId, new About.MeansCheck(caseId, checkId));
  }

  @PostMapping(CHECK + "/appeal/reversal")
  ResponseEntity<Accepted<About.MeansCheck>> appeal(
      Call call,
      @PathVariable CaseId caseId,
      @PathVariable MeansCheckId checkId,
      @RequestBody ReasonBody body) {
    call.require(Role.CASEWORKER, Role.SUPERVISOR);
    return takeBack(
        call, body, caseId, FileFact.APPEAL, checkId, new About.MeansCheck(caseId, checkId));
  }

  @PostMapping(CHECK + "/appeal/decision/reversal")
  ResponseEntity<Accepted<About.MeansCheck>> decision(
      Call call,
      @PathVariable CaseId caseId,
      @PathVariable MeansCheckId checkId,
      @RequestBody ReasonBody body) {
    call.require(Role.SUPERVISOR);
    About.MeansCheck about = new About.MeansCheck(caseId, checkId);
    return takeBack(call, body, caseId, FileFact.APPEAL_DECISION, checkId, about);
  }

  @PostMapping(CASE + "/visits/{visitId}/follow-up/reversal")
  ResponseEntity<Accepted<About.Visit>> followUp(
      Call call,
      @PathVariable CaseId caseId,
      @PathVariable VisitId visitId,
      @RequestBody ReasonBody body) {
    call.require(Role.CASEWORKER, Role.SUPERVISOR);
    return takeBack(
        call, body, caseId, FileFact.FOLLOW_UP, visitId, new About.Visit(caseId, visitId));
  }

  @PostMapping(CASE + "/paper-confirmations/reversal")
  ResponseEntity<Accepted<About.Case>> paper(
      Call call, @PathVariable CaseId caseId, @RequestBody ReasonBody body) {
    call.require(Role.CASEWORKER, Role.SUPERVISOR);
    return takeBack(call, body, caseId, FileFact.PAPER, "", new About.Case(caseId));
  }

  @PostMapping(CASE + "/attachments/{attachmentId}/reversal")
  ResponseEntity<Accepted<About.Attachment>> attachment(
      Call call,
      @PathVariable CaseId caseId,
      @PathVariable AttachmentId attachmentId,
      @RequestBody ReasonBody body) {
    call.require(Role.CASEWORKER, Role.SUPERVISOR);
    About.Attachment about = new About.Attachment(caseId, attachmentId);
    return takeBack(call, body, caseId, FileFact.ATTACHMENT, attachmentId, about);
  }

  private static <I extends About> ResponseEntity<Accepted<I>> takeBack(
      Call call, ReasonBody body, CaseId caseId, FileFact fact, Object id, I about) {
    Optional<String> named = Optional.of(id.toString()).filter(text -> !text.isEmpty());
    return body.carryOut(
        call, about, (why, day) -> new TakeBackFact(caseId, fact, named, why, call.by(), day));
  }
}
