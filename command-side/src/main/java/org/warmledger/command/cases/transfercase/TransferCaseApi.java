package org.warmledger.command.cases.transfercase;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.warmledger.command.http.About;
import org.warmledger.command.http.Accepted;
import org.warmledger.command.http.Call;
import org.warmledger.command.unions.UnionDirectory;
import org.warmledger.events.ids.CaseId;
import org.warmledger.platform.web.Role;

@RestController
record TransferCaseApi(UnionDirectory unions) {

  @PostMapping("/api/cases/{caseId}/transfer")
  ResponseEntity<Accepted<About.Case>> transfer(
      Call call, @PathVariable CaseId caseId, @RequestBody TransferBody body) {
    call.require(Role.SUPERVISOR);
    TransferCase command = body.toCommand(caseId, unions, call.today());
    return call.carryOut(body, command, command.occurredOn(), new About.Case(caseId));
  }
}
