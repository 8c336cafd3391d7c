package org.warmledger.command.applications.approveapplication;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.warmledger.command.applications.bodies.StepNoteBody;
import org.warmledger.command.fields.Fields;
import org.warmledger.command.http.About;
import org.warmledger.command.http.Accepted;
import org.warmledger.command.http.Call;
import org.warmledger.command.http.Decides;
import org.warmledger.events.ids.ApplicationId;
import org.warmledger.platform.web.Role;

@RestController
class ApproveApplicationApi {

  @Decides
  @PostMapping("/api/applications/{applicationId}/approval")
  ResponseEntity<Accepted<About.Filed>> approve(
      Call call, @PathVariable ApplicationId applicationId, @RequestBody StepNoteBody body) {
    call.require(Role.SUPERVISOR);
    return call.carryOut(
        body,
        body.occurredOn(),
        new About.Filed(applicationId, applicationId.file()),
        day -> new ApproveApplication(applicationId, Fields.noted(body.note()), call.by(), day));
  }
}
