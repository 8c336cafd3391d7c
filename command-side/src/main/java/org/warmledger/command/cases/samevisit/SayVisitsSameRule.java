package org.warmledger.command.cases.samevisit;

import java.util.Optional;
import org.warmledger.command.cases.CaseState;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.VisitsCompared;

/** Only a visit that stands can be the same; whoever was wrong records theirs after all. */
public final class SayVisitsSameRule {

  private SayVisitsSameRule() {}

  public static Decision<CaseEvent> decide(SayVisitsSame command, CaseState state) {
    return state.decide(
        file -> Optional.ofNullable(file.made().get(command.visitId())),
        RejectionCode.VISIT_NOT_FOUND,
        (file, visit) ->
            Decision.accept(
                new VisitsCompared(
                    command.caseId(),
                    file.union(),
                    command.visitId(),
                    Optional.empty(),
                    file.personal(command.reason()),
                    command.occurredOn())));
  }
}
