package org.warmledger.command.cases.takebacktransfer;

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
class TakeBackTransferApi {

  @PostMapping("/api/cases/{caseId}/transfer/reversal")
  ResponseEntity<Accepted<About.Case>> takeBack(
      Call call, @PathVariable CaseId caseId, @RequestBody ReasonBody body) {
    call.require(Role.SUPERVISOR);
    return body.carryOut(
        call,
        new About.Case(caseId),
        (why, day) -> new TakeBackTransfer(caseId, why, call.by(), call.caller().union(), day));
  }
}
