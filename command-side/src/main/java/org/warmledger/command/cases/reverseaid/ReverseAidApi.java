package org.warmledger.command.cases.reverseaid;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.warmledger.command.cases.bodies.BroughtBackBody;
import org.warmledger.command.cases.reverseaid.ReverseAid.Witness;
import org.warmledger.command.http.About;
import org.warmledger.command.http.Accepted;
import org.warmledger.command.http.Call;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.CaseId;
import org.warmledger.platform.web.Role;

@RestController
class ReverseAidApi {

  @PostMapping("/api/cases/{caseId}/aids/{aidId}/reversal")
  ResponseEntity<Accepted<About.Aid>> reverse(
      Call call,
      @PathVariable CaseId caseId,
      @PathVariable AidId aidId,
      @RequestBody BroughtBackBody body) {
    call.require(Role.SUPERVISOR, Role.FINANCE);
    return body.carryOut(
        call,
        new About.Aid(caseId, aidId),
        (why, voucher, day) ->
            new ReverseAid(caseId, aidId, why, voucher, Witness.STAFF, call.by(), day));
  }
}
