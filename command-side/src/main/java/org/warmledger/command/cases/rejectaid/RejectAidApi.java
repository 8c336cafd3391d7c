package org.warmledger.command.cases.rejectaid;

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
import org.warmledger.platform.web.Role;

@RestController
class RejectAidApi {

  @Decides
  @PostMapping("/api/cases/{caseId}/aids/{aidId}/rejection")
  ResponseEntity<Accepted<About.Aid>> reject(
      Call call,
      @PathVariable CaseId caseId,
      @PathVariable AidId aidId,
      @RequestBody ReasonBody body) {
    call.require(Role.SUPERVISOR);
    return body.carryOut(
        call,
        new About.Aid(caseId, aidId),
        (why, day) -> new RejectAid(caseId, aidId, why, call.by(), day));
  }
}
