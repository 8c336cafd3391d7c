package org.warmledger.command.applications.resolveapplication;

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
import org.warmledger.events.ids.ApplicationId;
import org.warmledger.events.ids.ObjectionId;
import org.warmledger.platform.web.Role;

@RestController
class ResolveApplicationApi {

  @Decides
  @PostMapping("/api/applications/{applicationId}/objections/{objectionId}/resolution")
  ResponseEntity<Accepted<About.AppliedObjection>> resolve(
      Call call,
      @PathVariable ApplicationId applicationId,
      @PathVariable ObjectionId objectionId,
      @RequestBody ApplicationResolutionBody body) {
    call.require(Role.SUPERVISOR);
    return call.carryOut(
        body,
        body.occurredOn(),
        new About.AppliedObjection(applicationId, objectionId),
        day ->
            new ResolveApplication(
                applicationId,
                objectionId,
                body.outcome().orElseThrow(),
                Fields.noted(body.reason()),
                call.by(),
                day));
  }
}
