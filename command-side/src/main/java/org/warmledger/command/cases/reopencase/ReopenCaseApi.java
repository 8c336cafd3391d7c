package org.warmledger.command.cases.reopencase;

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
class ReopenCaseApi {

  @PostMapping("/api/cases/{caseId}/reopening")
  ResponseEntity<Accepted<About.Case>> reopen(
      Call call, @PathVariable CaseId caseId, @RequestBody ReopeningBody body) {
    call.require(Role.CASEWORKER, Role.SUPERVISOR);
    return call.carryOut(
        body,
        body.occurredOn(),
        new About.Case(caseId),
        day -> new ReopenCase(caseId, Fields.noted(body.reason()), call.by(), day));
  }
}
