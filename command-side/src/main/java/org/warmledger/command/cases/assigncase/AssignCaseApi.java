package org.warmledger.command.cases.assigncase;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.warmledger.command.assignments.Assigner;
import org.warmledger.command.fields.Fields;
import org.warmledger.command.http.About;
import org.warmledger.command.http.Accepted;
import org.warmledger.command.http.Call;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.limits.Longest;
import org.warmledger.events.limits.Required;
import org.warmledger.platform.web.Role;

@RestController
class AssignCaseApi {

  /**
   * Whose work a file is to be.
   *
   * @param assignee one of the staff who works on files of that union
   */
  record CaseAssignmentBody(
      @Required @Longest(128) Optional<String> assignee, Optional<LocalDate> occurredOn) {}

  @PostMapping("/api/cases/{caseId}/assignment")
  ResponseEntity<Accepted<About.Case>> assign(
      Call call, @PathVariable CaseId caseId, @RequestBody CaseAssignmentBody body) {
    call.require(Role.CASEWORKER, Role.SUPERVISOR);
    Assigner assigner = new Assigner(call.by(), call.caller().role());
    return call.carryOut(
        body,
        body.occurredOn(),
        new About.Case(caseId),
        day -> new AssignCase(caseId, new StaffId(Fields.said(body.assignee())), assigner, day));
  }
}
