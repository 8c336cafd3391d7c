package org.warmledger.command.applications.objecttoapplication;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.warmledger.command.fields.Fields;
import org.warmledger.command.http.About;
import org.warmledger.command.http.Accepted;
import org.warmledger.command.http.Call;
import org.warmledger.events.ids.ApplicationId;
import org.warmledger.events.ids.ObjectionId;
import org.warmledger.platform.web.Role;

@RestController
class ObjectToApplicationApi {

  @PostMapping("/api/applications/{applicationId}/objections")
  ResponseEntity<Accepted<About.AppliedObjection>> object(
      Call call,
      @PathVariable ApplicationId applicationId,
      @RequestBody ApplicationObjectionBody body) {
    call.require(Role.CASEWORKER, Role.SUPERVISOR, Role.COMPLIANCE);
    ObjectionId objectionId = new ObjectionId(call.newId("objection-"));
    return call.carryOut(
        body,
        body.occurredOn(),
        new About.AppliedObjection(applicationId, objectionId),
        day ->
            new ObjectToApplication(
                applicationId, objectionId, Fields.noted(body.objection()), day));
  }
}
