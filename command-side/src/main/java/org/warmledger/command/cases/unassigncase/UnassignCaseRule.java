package org.warmledger.command.cases.unassigncase;

import org.warmledger.command.assignments.AssigneeRule;
import org.warmledger.command.cases.CaseFile;
import org.warmledger.command.cases.CaseState;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.CaseUnassigned;
import org.warmledger.events.ids.StaffId;

/** What is somebody's work may become nobody's, on a closed file too. */
public final class UnassignCaseRule {

  private UnassignCaseRule() {}

  public static Decision<CaseEvent> decide(UnassignCase command, CaseState state) {
    return state.decide(
        file ->
            file.past()
                .assignee()
                .map(now -> decide(command, file, now))
                .orElseGet(Decision::alreadySo));
  }

  private static Decision<CaseEvent> decide(UnassignCase command, CaseFile file, StaffId now) {
    if (command.occurredOn().isBefore(file.openedOn())) {
      return Decision.reject(RejectionCode.DATE_OUT_OF_ORDER);
    }
    return AssigneeRule.takingBack(command.assigner(), now)
        .<Decision<CaseEvent>>map(Decision.Refused::new)
        .orElseGet(() -> Decision.accept(unassigned(command, file, now)));
  }

  private static CaseUnassigned unassigned(UnassignCase command, CaseFile file, StaffId now) {
    return new CaseUnassigned(
        command.caseId(), file.union(), now, command.assigner().by(), command.occurredOn());
  }
}
