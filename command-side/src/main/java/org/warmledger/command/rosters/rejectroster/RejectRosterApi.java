package org.warmledger.command.rosters.rejectroster;

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
class RejectRosterApi {

  @Decides
  @PostMapping("/api/rosters/{rosterId}/rejection")
  ResponseEntity<Accepted<About.Roster>> reject(
      Call call, @PathVariable RosterId rosterId, @RequestBody ReversalBody body) {
    call.require(Role.SUPERVISOR);
    ReversalBody.Withdrawal decided = body.check(call.today());
    RejectRoster command =
        new RejectRoster(rosterId, decided.reason(), call.by(), decided.occurredOn());
    return call.carryOut(body, command, decided.occurredOn(), new About.Roster(rosterId));
  }
}
