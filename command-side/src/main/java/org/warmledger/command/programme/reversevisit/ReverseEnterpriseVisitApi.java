package org.warmledger.command.programme.reversevisit;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.warmledger.command.http.About;
import org.warmledger.command.http.Accepted;
import org.warmledger.command.http.Call;
import org.warmledger.command.programme.ActivityReversalBody;
import org.warmledger.events.ids.EnterpriseVisitId;
import org.warmledger.platform.web.Role;

@RestController
class ReverseEnterpriseVisitApi {

  @PostMapping("/api/enterprise-visits/{visitId}/reversal")
  ResponseEntity<Accepted<About.Enterprise>> reverse(
      Call call, @PathVariable EnterpriseVisitId visitId, @RequestBody ActivityReversalBody body) {
    call.require(Role.SUPERVISOR, Role.FINANCE);
    ActivityReversalBody.Reversal checked = body.check(call.today());
    ReverseEnterpriseVisit command =
        new ReverseEnterpriseVisit(
            visitId, checked.reason(), checked.voucher(), checked.occurredOn());
    return call.carryOut(body, command, checked.occurredOn(), new About.Enterprise(visitId));
  }
}
