package org.warmledger.command.cases.closecase;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.warmledger.command.fields.Fields;
import org.warmledger.command.http.About;
import org.warmledger.command.http.Accepted;
import org.warmledger.command.http.Call;
import org.warmledger.events.ids.CaseId;
import org.warmledger.platform.web.Role;

@RestController
class CloseCaseApi {

  @PostMapping("/api/cases/{caseId}/closure")
  ResponseEntity<Accepted<About.Case>> close(
      Call call, @PathVariable CaseId caseId, @RequestBody ClosureBody body) {
    call.require(Role.CASEWORKER, Role.SUPERVISOR);
    return call.carryOut(
        body,
        body.occurredOn(),
        new About.Case(caseId),
        day -> new CloseCase(caseId, body.reason().orElseThrow(), Fields.noted(body.note()), day));
  }
}
