package org.warmledger.command.unions;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.warmledger.command.decision.Refusal;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.fields.ReversalBody;
import org.warmledger.command.http.About;
import org.warmledger.command.http.Accepted;
import org.warmledger.command.http.Call;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.platform.web.Role;

/** From which day on the ledger is a union's book. */
@RestController
record GoLiveApi(UnionDirectory unions) {

  @PostMapping("/api/unions/{code}/go-live")
  ResponseEntity<Accepted<About.Union>> declare(
      Call call, @PathVariable UnionCode code, @RequestBody GoLiveBody body) {
    reach(call, code);
    DeclareGoLive command = body.toCommand(code, call.today());
    return call.carryOut(body, command, command.occurredOn(), new About.Union(code));
  }

  @PostMapping("/api/unions/{code}/go-live/reversal")
  ResponseEntity<Accepted<About.Union>> withdraw(
      Call call, @PathVariable UnionCode code, @RequestBody ReversalBody body) {
    reach(call, code);
    ReversalBody.Withdrawal why = body.check(call.today());
    WithdrawGoLive command = new WithdrawGoLive(code, why.reason(), why.occurredOn());
    return call.carryOut(body, command, command.occurredOn(), new About.Union(code));
  }

  private void reach(Call call, UnionCode code) {
    call.require(Role.ADMIN, Role.SUPERVISOR);
    if (unions.find(code).filter(call.caller()::mayTouch).isEmpty()) {
      throw Refusal.of(RejectionCode.UNION_NOT_FOUND);
    }
  }
}
