package org.warmledger.command.cases.assigncase;

import java.util.Optional;
import org.warmledger.command.assignments.AssigneeRule;
import org.warmledger.command.cases.CaseFile;
import org.warmledger.command.cases.CaseState;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.events.CaseAssigned;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.ids.StaffId;
import org.warmledger.platform.staff.StaffMember;

/** An open file is the work of one person at a time, until it moves to another union. */
public final class AssignCaseRule {

  private AssignCaseRule() {}

  /**
   * Pure.
   *
   * @param known whose work it is to be, as the staff directory knows them
   */
  public static Decision<CaseEvent> decide(
      AssignCase command, CaseState state, Optional<StaffMember> known) {
    return switch (state) {
      case CaseState.Unopened unopened -> Decision.reject(RejectionCode.CASE_NOT_FOUND);
      case CaseState.Closed closed -> Decision.reject(RejectionCode.CASE_CLOSED);
      case CaseState.Open open -> decide(command, open.file(), known);
    };
  }

  private static Decision<CaseEvent> decide(
      AssignCase command, CaseFile file, Optional<StaffMember> known) {
    Optional<StaffId> now = file.past().assignee();
    if (now.filter(command.assignee()::equals).isPresent()) {
      return Decision.alreadySo();
    }
    if (command.occurredOn().isBefore(file.openedOn())) {
      return Decision.reject(RejectionCode.DATE_OUT_OF_ORDER);
    }
    return AssigneeRule.assigning(command.assigner(), now, command.assignee(), known, file.union())
        .<Decision<CaseEvent>>map(Decision.Refused::new)
        .orElseGet(() -> Decision.accept(assigned(command, file)));
  }

  private static CaseAssigned assigned(AssignCase command, CaseFile file) {
    return new CaseAssigned(
        command.caseId(),
        file.union(),
        command.assignee(),
        command.assigner().by(),
        command.occurredOn());
  }
}
