package org.warmledger.command.cases.unassigncase;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.warmledger.command.assignments.Assigner;
import org.warmledger.command.http.About;
import org.warmledger.command.http.Accepted;
import org.warmledger.command.http.Call;
import org.warmledger.events.ids.CaseId;
import org.warmledger.platform.web.Role;

@RestController
class UnassignCaseApi {

  /** When a file became nobody's work. */
  record AssignmentWithdrawalBody(Optional<LocalDate> occurredOn) {}

  @PostMapping("/api/cases/{caseId}/assignment/withdrawal")
  ResponseEntity<Accepted<About.Case>> takeBack(
      Call call, @PathVariable CaseId caseId, @RequestBody AssignmentWithdrawalBody body) {
    call.require(Role.CASEWORKER, Role.SUPERVISOR);
    Assigner assigner = new Assigner(call.by(), call.caller().role());
    return call.carryOut(
        body,
        body.occurredOn(),
        new About.Case(caseId),
        day -> new UnassignCase(caseId, assigner, day));
  }
}
