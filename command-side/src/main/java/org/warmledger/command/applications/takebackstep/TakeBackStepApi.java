package org.warmledger.command.applications.takebackstep;

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
import org.warmledger.events.lists.ApplicationStep;
import org.warmledger.platform.web.Role;

@RestController
class TakeBackStepApi {

  @PostMapping("/api/applications/{applicationId}/steps/{step}/reversal")
  ResponseEntity<Accepted<About.Application>> takeBack(
      Call call,
      @PathVariable ApplicationId applicationId,
      @PathVariable ApplicationStep step,
      @RequestBody StepReasonBody body) {
    call.require(Role.SUPERVISOR);
    return call.carryOut(
        body,
        body.occurredOn(),
        new About.Application(applicationId),
        day -> new TakeBackStep(applicationId, step, Fields.noted(body.reason()), call.by(), day));
  }
}
