package org.warmledger.command.rosters.takebackanswer;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.warmledger.command.http.About;
import org.warmledger.command.http.Accepted;
import org.warmledger.command.http.Call;
import org.warmledger.events.ids.RosterId;
import org.warmledger.platform.web.Role;

@RestController
class TakeBackAnswerApi {

  @PostMapping("/api/rosters/{rosterId}/lines/{number}/bank-result/reversal")
  ResponseEntity<Accepted<About.Roster>> takeBack(
      Call call,
      @PathVariable RosterId rosterId,
      @PathVariable int number,
      @RequestBody AnswerReversalBody body) {
    call.require(Role.SUPERVISOR, Role.FINANCE);
    TakeBackAnswer command = body.toCommand(rosterId, number, call.by(), call.today());
    return call.carryOut(body, command, command.occurredOn(), new About.Roster(rosterId));
  }
}
