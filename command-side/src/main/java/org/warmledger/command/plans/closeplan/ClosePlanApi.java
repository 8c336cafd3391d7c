package org.warmledger.command.plans.closeplan;

import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.warmledger.command.fields.ReversalBody;
import org.warmledger.command.http.About;
import org.warmledger.command.http.Accepted;
import org.warmledger.command.http.Call;
import org.warmledger.events.ids.PlanId;
import org.warmledger.platform.web.Role;

@RestController
class ClosePlanApi {

  @PostMapping("/api/spending-plans/{planId}/closure")
  ResponseEntity<Accepted<About.Plan>> close(
      Call call, @PathVariable PlanId planId, @RequestBody ReversalBody body) {
    call.require(Role.SUPERVISOR, Role.FINANCE);
    ReversalBody.Withdrawal decided = body.check(call.today());
    ClosePlan command =
        new ClosePlan(planId, decided.reason(), Optional.of(call.by()), decided.occurredOn());
    return call.carryOut(body, command, decided.occurredOn(), new About.Plan(planId));
  }
}
