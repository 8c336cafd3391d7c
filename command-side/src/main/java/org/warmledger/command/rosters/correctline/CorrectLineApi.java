package org.warmledger.command.rosters.correctline;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.warmledger.command.http.About;
import org.warmledger.command.http.Accepted;
import org.warmledger.command.http.Act;
import org.warmledger.command.http.Call;
import org.warmledger.events.ids.RosterId;
import org.warmledger.platform.web.Caller;
import org.warmledger.platform.web.Role;

/** {@code POST /api/rosters/{rosterId}/lines/{number}/correction}. */
@RestController
class CorrectLineApi {

  @PostMapping("/api/rosters/{rosterId}/lines/{number}/correction")
  ResponseEntity<Accepted<About.Roster>> correct(
      Caller caller,
      Call call,
      @PathVariable RosterId rosterId,
      @PathVariable int number,
      @RequestBody CorrectionBody body) {
    caller.require(Role.CASEWORKER, Role.SUPERVISOR, Role.FINANCE);
    CorrectLine command = body.toCommand(rosterId, number, caller.id(), call.today());
    return call.carryOut(caller, body, Act.on(rosterId, command, command.occurredOn()));
  }
}
