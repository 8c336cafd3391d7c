package org.warmledger.command.rosters.renewline;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.warmledger.command.fields.ReversalBody;
import org.warmledger.command.http.About;
import org.warmledger.command.http.Accepted;
import org.warmledger.command.http.Call;
import org.warmledger.command.http.Decides;
import org.warmledger.events.ids.RosterId;
import org.warmledger.platform.web.Role;

@RestController
class RenewLineApi {

  @Decides
  @PostMapping("/api/rosters/{rosterId}/lines/{number}/renewal")
  ResponseEntity<Accepted<About.Roster>> renew(
      Call call,
      @PathVariable RosterId rosterId,
      @PathVariable int number,
      @RequestBody ReversalBody body) {
    call.require(Role.SUPERVISOR);
    ReversalBody.Withdrawal why = body.check(call.today());
    RenewLine command = new RenewLine(rosterId, number, why.reason(), call.by(), why.occurredOn());
    return call.carryOut(body, command, why.occurredOn(), new About.Roster(rosterId));
  }
}
