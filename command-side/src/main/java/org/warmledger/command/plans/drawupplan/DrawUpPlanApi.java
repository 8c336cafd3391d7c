package org.warmledger.command.plans.drawupplan;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.warmledger.command.http.About;
import org.warmledger.command.http.Accepted;
import org.warmledger.command.http.Call;
import org.warmledger.command.unions.UnionDirectory;
import org.warmledger.events.ids.PlanId;
import org.warmledger.platform.web.Role;

@RestController
record DrawUpPlanApi(UnionDirectory unions) {

  @PostMapping("/api/spending-plans")
  ResponseEntity<Accepted<About.Plan>> drawUp(Call call, @RequestBody PlanBody body) {
    call.require(Role.CASEWORKER, Role.SUPERVISOR, Role.FINANCE);
    PlanId id = new PlanId(call.newId("plan-"));
    DrawUpPlan command = body.toCommand(id, call.caller(), unions, call.today());
    return call.carryOut(body, command, command.occurredOn(), new About.Plan(id));
  }
}
