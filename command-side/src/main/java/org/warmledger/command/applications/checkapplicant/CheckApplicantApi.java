package org.warmledger.command.applications.checkapplicant;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.warmledger.command.http.About;
import org.warmledger.command.http.Accepted;
import org.warmledger.command.http.Call;
import org.warmledger.events.ids.ApplicationId;
import org.warmledger.platform.web.Role;

@RestController
class CheckApplicantApi {

  @PostMapping("/api/applications/{applicationId}/means-check")
  ResponseEntity<Accepted<About.Application>> check(
      Call call, @PathVariable ApplicationId applicationId, @RequestBody ApplicantBody body) {
    call.require(Role.CASEWORKER, Role.SUPERVISOR);
    CheckApplicant command = body.toCommand(applicationId, call);
    return call.carryOut(body, command, command.occurredOn(), new About.Application(applicationId));
  }
}
