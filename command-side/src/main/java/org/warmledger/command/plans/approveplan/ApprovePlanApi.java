package org.warmledger.command.plans.approveplan;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.warmledger.command.fields.DecisionBody;
import org.warmledger.command.http.About;
import org.warmledger.command.http.Accepted;
import org.warmledger.command.http.Call;
import org.warmledger.command.http.Decides;
import org.warmledger.events.ids.PlanId;
import org.warmledger.platform.web.Role;

@RestController
class ApprovePlanApi {

  @Decides(parts = 2)
  @PostMapping("/api/spending-plans/{planId}/approval")
  ResponseEntity<Accepted<About.Plan>> approve(
      Call call, @PathVariable PlanId planId, @RequestBody DecisionBody body) {
    call.require(Role.SUPERVISOR);
    DecisionBody.Decided decided = body.check(call.today());
    ApprovePlan command =
        new ApprovePlan(
            planId, call.shownFund(), decided.reason(), call.by(), decided.on(), call.today());
    return call.carryOut(body, command, decided.on(), new About.Plan(planId));
  }
}
