package org.warmledger.command.cases.repayloan;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.warmledger.command.http.About;
import org.warmledger.command.http.Accepted;
import org.warmledger.command.http.Call;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.CaseId;
import org.warmledger.platform.web.Role;

@RestController
class RepayLoanApi {

  @PostMapping("/api/cases/{caseId}/aids/{aidId}/repayments")
  ResponseEntity<Accepted<About.Aid>> repay(
      Call call,
      @PathVariable CaseId caseId,
      @PathVariable AidId aidId,
      @RequestBody RepaymentBody body) {
    call.require(Role.FINANCE, Role.SUPERVISOR);
    RepayLoan command = body.toCommand(caseId, aidId, call.today());
    return call.carryOut(body, command, command.occurredOn(), new About.Aid(caseId, aidId));
  }
}
