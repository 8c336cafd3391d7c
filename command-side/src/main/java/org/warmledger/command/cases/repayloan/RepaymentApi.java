package org.warmledger.command.cases.repayloan;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.warmledger.command.cases.bodies.ReasonBody;
import org.warmledger.command.http.About;
import org.warmledger.command.http.Accepted;
import org.warmledger.command.http.Call;
import org.warmledger.command.http.Decides;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.RepaymentId;
import org.warmledger.platform.web.Role;

/** What comes back of a loan: entered by one person, confirmed by another (C13). */
@RestController
class RepaymentApi {

  private static final String REPAYMENTS = "/api/cases/{caseId}/aids/{aidId}/repayments";

  @PostMapping(REPAYMENTS)
  ResponseEntity<Accepted<About.Repayment>> enter(
      Call call,
      @PathVariable CaseId caseId,
      @PathVariable AidId aidId,
      @RequestBody RepaymentBody body) {
    call.require(Role.FINANCE, Role.SUPERVISOR);
    RepaymentId id = newId(call);
    EnterRepayment command = body.toCommand(caseId, aidId, id, call);
    return call.carryOut(
        body, command, command.occurredOn(), new About.Repayment(caseId, aidId, id));
  }

  @PostMapping(REPAYMENTS + "/{repaymentId}/reversal")
  ResponseEntity<Accepted<About.Repayment>> takeBack(
      Call call,
      @PathVariable CaseId caseId,
      @PathVariable AidId aidId,
      @PathVariable RepaymentId repaymentId,
      @RequestBody ReasonBody body) {
    call.require(Role.FINANCE, Role.SUPERVISOR);
    RepaymentId id = newId(call);
    return body.carryOut(
        call,
        new About.Repayment(caseId, aidId, id),
        (why, day) -> new TakeBackRepayment(caseId, aidId, id, repaymentId, why, call.by(), day));
  }

  /** Nothing to say but that it is so. */
  record RepaymentConfirmationBody() {}

  @Decides
  @PostMapping(REPAYMENTS + "/{repaymentId}/confirmation")
  ResponseEntity<Accepted<About.Repayment>> confirm(
      Call call,
      @PathVariable CaseId caseId,
      @PathVariable AidId aidId,
      @PathVariable RepaymentId repaymentId,
      @RequestBody RepaymentConfirmationBody body) {
    call.require(Role.FINANCE, Role.SUPERVISOR);
    ConfirmRepayment command =
        new ConfirmRepayment(caseId, aidId, repaymentId, call.by(), call.today());
    return call.carryOut(
        body, command, call.today(), new About.Repayment(caseId, aidId, repaymentId));
  }

  @Decides
  @PostMapping(REPAYMENTS + "/{repaymentId}/rejection")
  ResponseEntity<Accepted<About.Repayment>> refuse(
      Call call,
      @PathVariable CaseId caseId,
      @PathVariable AidId aidId,
      @PathVariable RepaymentId repaymentId,
      @RequestBody ReasonBody body) {
    call.require(Role.FINANCE, Role.SUPERVISOR);
    return body.carryOut(
        call,
        new About.Repayment(caseId, aidId, repaymentId),
        (why, day) -> new RefuseRepayment(caseId, aidId, repaymentId, why, call.by(), day));
  }

  private static RepaymentId newId(Call call) {
    return new RepaymentId(call.newId(RepaymentId.PREFIX));
  }
}
