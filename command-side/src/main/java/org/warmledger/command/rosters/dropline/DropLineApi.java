package org.warmledger.command.rosters.dropline;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.warmledger.command.fields.ReversalBody;
import org.warmledger.command.http.About;
import org.warmledger.command.http.Accepted;
import org.warmledger.command.http.Call;
import org.warmledger.events.ids.RosterId;
import org.warmledger.platform.web.Role;

@RestController
class DropLineApi {

  @PostMapping("/api/rosters/{rosterId}/lines/{number}/drop")
  ResponseEntity<Accepted<About.Roster>> drop(
      Call call,
      @PathVariable RosterId rosterId,
      @PathVariable int number,
      @RequestBody ReversalBody body) {
    call.require(Role.SUPERVISOR, Role.FINANCE);
    ReversalBody.Withdrawal decided = body.check(call.today());
    DropLine command =
        new DropLine(rosterId, number, decided.reason(), call.by(), decided.occurredOn());
    return call.carryOut(body, command, decided.occurredOn(), new About.Roster(rosterId));
  }
}
