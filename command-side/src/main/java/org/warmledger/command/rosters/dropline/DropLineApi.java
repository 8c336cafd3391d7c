package org.warmledger.command.rosters.dropline;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.warmledger.command.http.About;
import org.warmledger.command.http.Accepted;
import org.warmledger.command.http.Call;
import org.warmledger.command.rosters.DecisionBody;
import org.warmledger.events.ids.RosterId;
import org.warmledger.platform.web.Role;

@RestController
class DropLineApi {

  @PostMapping("/api/rosters/{rosterId}/lines/{number}/drop")
  ResponseEntity<Accepted<About.Roster>> drop(
      Call call,
      @PathVariable RosterId rosterId,
      @PathVariable int number,
      @RequestBody DecisionBody body) {
    call.require(Role.SUPERVISOR, Role.FINANCE);
    DecisionBody.Decided decided = body.checkWithReason(call.today());
    DropLine command = new DropLine(rosterId, number, decided.reason(), call.by(), decided.on());
    return call.carryOut(body, command, decided.on(), new About.Roster(rosterId));
  }
}
