package org.warmledger.command.cases.confirmpaper;

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
class ConfirmPaperApi {

  @PostMapping("/api/cases/{caseId}/paper-confirmations")
  ResponseEntity<Accepted<About.Case>> confirm(
      Call call, @PathVariable CaseId caseId, @RequestBody PaperBody body) {
    call.require(Role.CASEWORKER, Role.SUPERVISOR);
    return call.carryOut(
        body,
        body.occurredOn(),
        new About.Case(caseId),
        day -> new ConfirmPaper(caseId, Fields.said(body.place()), call.by(), day));
  }
}
