package org.warmledger.command.rosters.dropline;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.warmledger.command.http.About;
import org.warmledger.command.http.Accepted;
import org.warmledger.command.http.Act;
import org.warmledger.command.http.Call;
import org.warmledger.command.rosters.DecisionBody;
import org.warmledger.events.ids.RosterId;
import org.warmledger.platform.web.Caller;
import org.warmledger.platform.web.Role;

/** {@code POST /api/rosters/{rosterId}/lines/{number}/drop}. */
@RestController
class DropLineApi {

  @PostMapping("/api/rosters/{rosterId}/lines/{number}/drop")
  ResponseEntity<Accepted<About.Roster>> drop(
      Caller caller,
      Call call,
      @PathVariable RosterId rosterId,
      @PathVariable int number,
      @RequestBody DecisionBody body) {
    caller.require(Role.SUPERVISOR, Role.FINANCE);
    DecisionBody.Decided decided = body.checkWithReason(call.today());
    DropLine command = new DropLine(rosterId, number, decided.reason(), caller.id(), decided.on());
    return call.carryOut(caller, body, Act.on(rosterId, command, decided.on()));
  }
}
