package org.warmledger.command.cases.deliveraid;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.warmledger.command.http.About;
import org.warmledger.command.http.Accepted;
import org.warmledger.command.http.Call;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.CaseId;
import org.warmledger.platform.web.Role;

@RestController
class DeliverAidApi {

  @PostMapping("/api/cases/{caseId}/aids/{aidId}/delivery")
  ResponseEntity<Accepted<About.Aid>> deliver(
      Call call,
      @PathVariable CaseId caseId,
      @PathVariable AidId aidId,
      @RequestBody DeliveryBody body) {
    call.require(Role.FINANCE, Role.CASEWORKER, Role.SUPERVISOR);
    DeliverAid command = body.toCommand(caseId, aidId, call);
    return call.carryOut(body, command, command.occurredOn(), new About.Aid(caseId, aidId));
  }
}
