package org.warmledger.command.cases.withdrawtransfer;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.warmledger.command.cases.bodies.ReasonBody;
import org.warmledger.command.http.About;
import org.warmledger.command.http.Accepted;
import org.warmledger.command.http.Call;
import org.warmledger.events.ids.CaseId;
import org.warmledger.platform.web.Role;

@RestController
class WithdrawTransferApi {

  @PostMapping("/api/cases/{caseId}/transfer/withdrawal")
  ResponseEntity<Accepted<About.Case>> withdraw(
      Call call, @PathVariable CaseId caseId, @RequestBody ReasonBody body) {
    call.require(Role.SUPERVISOR);
    return body.carryOut(
        call,
        new About.Case(caseId),
        (why, day) -> new WithdrawTransfer(caseId, why, call.by(), day));
  }
}
