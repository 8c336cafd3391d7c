package org.warmledger.command.funds.openfund;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.warmledger.command.funds.movements.EnterMovement;
import org.warmledger.command.http.About;
import org.warmledger.command.http.Accepted;
import org.warmledger.command.http.Call;
import org.warmledger.command.unions.UnionDirectory;
import org.warmledger.events.ids.MovementId;
import org.warmledger.platform.web.Role;

@RestController
record OpenFundApi(UnionDirectory unions) {

  @PostMapping("/api/funds")
  ResponseEntity<Accepted<About.Movement>> open(Call call, @RequestBody OpenFundBody body) {
    call.require(Role.SUPERVISOR, Role.FINANCE, Role.ADMIN);
    MovementId movement = new MovementId(call.newId(MovementId.PREFIX));
    EnterMovement command = body.toCommand(movement, call.caller(), unions, call.today());
    return call.carryOut(
        body, command, command.occurredOn(), new About.Movement(command.fund(), movement));
  }
}
