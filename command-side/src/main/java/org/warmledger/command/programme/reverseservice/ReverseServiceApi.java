package org.warmledger.command.programme.reverseservice;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.warmledger.command.http.About;
import org.warmledger.command.http.Accepted;
import org.warmledger.command.http.Call;
import org.warmledger.command.programme.ActivityReversalBody;
import org.warmledger.events.ids.ServiceId;
import org.warmledger.platform.web.Role;

@RestController
class ReverseServiceApi {

  @PostMapping("/api/services/{serviceId}/reversal")
  ResponseEntity<Accepted<About.Service>> reverse(
      Call call, @PathVariable ServiceId serviceId, @RequestBody ActivityReversalBody body) {
    call.require(Role.SUPERVISOR, Role.FINANCE);
    ActivityReversalBody.Reversal checked = body.check(call.today());
    ReverseService command =
        new ReverseService(serviceId, checked.reason(), checked.voucher(), checked.occurredOn());
    return call.carryOut(body, command, checked.occurredOn(), new About.Service(serviceId));
  }
}
