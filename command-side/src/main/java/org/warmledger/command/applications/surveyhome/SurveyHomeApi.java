package org.warmledger.command.applications.surveyhome;

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
class SurveyHomeApi {

  @PostMapping("/api/applications/{applicationId}/survey")
  ResponseEntity<Accepted<About.Application>> survey(
      Call call, @PathVariable ApplicationId applicationId, @RequestBody SurveyBody body) {
    call.require(Role.CASEWORKER, Role.SUPERVISOR);
    SurveyHome command = body.toCommand(applicationId, call.by(), call.today());
    return call.carryOut(body, command, command.occurredOn(), new About.Application(applicationId));
  }
}
