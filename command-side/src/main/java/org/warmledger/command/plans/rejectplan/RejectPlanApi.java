package org.warmledger.command.plans.rejectplan;

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
import org.warmledger.events.ids.PlanId;
import org.warmledger.platform.web.Role;

@RestController
class RejectPlanApi {

  @Decides
  @PostMapping("/api/spending-plans/{planId}/rejection")
  ResponseEntity<Accepted<About.Plan>> reject(
      Call call, @PathVariable PlanId planId, @RequestBody ReversalBody body) {
    call.require(Role.SUPERVISOR);
    ReversalBody.Withdrawal decided = body.check(call.today());
    RejectPlan command = new RejectPlan(planId, decided.reason(), call.by(), decided.occurredOn());
    return call.carryOut(body, command, decided.occurredOn(), new About.Plan(planId));
  }
}
