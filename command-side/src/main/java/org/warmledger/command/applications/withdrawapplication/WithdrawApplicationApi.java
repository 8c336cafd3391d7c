package org.warmledger.command.applications.withdrawapplication;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.warmledger.command.applications.bodies.StepReasonBody;
import org.warmledger.command.fields.Fields;
import org.warmledger.command.http.About;
import org.warmledger.command.http.Accepted;
import org.warmledger.command.http.Call;
import org.warmledger.events.ids.ApplicationId;
import org.warmledger.platform.web.Role;

@RestController
class WithdrawApplicationApi {

  @PostMapping("/api/applications/{applicationId}/withdrawal")
  ResponseEntity<Accepted<About.Application>> withdraw(
      Call call, @PathVariable ApplicationId applicationId, @RequestBody StepReasonBody body) {
    call.require(Role.CASEWORKER, Role.SUPERVISOR);
    return call.carryOut(
        body,
        body.occurredOn(),
        new About.Application(applicationId),
        day -> new WithdrawApplication(applicationId, Fields.noted(body.reason()), call.by(), day));
  }
}
