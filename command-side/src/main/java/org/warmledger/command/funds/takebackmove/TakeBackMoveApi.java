package org.warmledger.command.funds.takebackmove;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.warmledger.command.fields.ReversalBody;
import org.warmledger.command.funds.movements.Contents;
import org.warmledger.command.funds.movements.FundEntry;
import org.warmledger.command.http.About;
import org.warmledger.command.http.Accepted;
import org.warmledger.command.http.Call;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.MovementId;
import org.warmledger.platform.web.Role;

/** Enters that what a movement made did not happen; somebody else confirms it. */
@RestController
class TakeBackMoveApi {

  @PostMapping("/api/funds/{code}/movements/{movementId}/reversal")
  ResponseEntity<Accepted<About.Movement>> takeBack(
      Call call,
      @PathVariable FundCode code,
      @PathVariable MovementId movementId,
      @RequestBody ReversalBody body) {
    call.require(Role.FINANCE, Role.SUPERVISOR);
    ReversalBody.Withdrawal why = body.check(call.today());
    return call.carryOut(
        new FundEntry(Contents.takenBack(movementId, why.reason()), why.occurredOn())
            .write(call, body, code, movement -> new About.Movement(code, movement))
            .orStanding(before -> new About.Movement(code, new MovementId(before))));
  }
}
