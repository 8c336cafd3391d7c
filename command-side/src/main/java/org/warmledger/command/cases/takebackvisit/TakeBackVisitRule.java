package org.warmledger.command.cases.takebackvisit;

import java.util.Optional;
import org.warmledger.command.cases.CaseFile;
import org.warmledger.command.cases.CaseState;
import org.warmledger.command.cases.FollowUp;
import org.warmledger.command.cases.Past;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.CaseVisited;
import org.warmledger.events.VisitReversed;

/** A visit is taken back once, on a closed file too, unless what it promised was done (C29). */
public final class TakeBackVisitRule {

  private TakeBackVisitRule() {}

  public static Decision<CaseEvent> decide(TakeBackVisit command, CaseState state) {
    return state.decide(
        file ->
            Optional.ofNullable(file.made().get(command.visitId()))
                .map(visit -> decide(command, file, visit))
                .orElseGet(
                    () ->
                        file.past()
                            .gone(Past.VISIT, command.visitId(), RejectionCode.VISIT_NOT_FOUND)));
  }

  private static Decision<CaseEvent> decide(
      TakeBackVisit command, CaseFile file, CaseVisited visit) {
    if (file.visits().get(command.visitId()) instanceof FollowUp.Done) {
      return Decision.reject(RejectionCode.FACT_RESTED_ON);
    }
    return command.occurredOn().isBefore(visit.occurredOn())
        ? Decision.reject(RejectionCode.DATE_OUT_OF_ORDER)
        : Decision.accept(reversed(command, file, visit));
  }

  private static VisitReversed reversed(TakeBackVisit command, CaseFile file, CaseVisited visit) {
    return new VisitReversed(
        command.caseId(),
        file.union(),
        command.visitId(),
        visit.campaign(),
        visit.fund(),
        visit.identity(),
        visit.money(),
        visit.goods(),
        visit.union(),
        visit.occurredOn(),
        file.personal(command.reason()),
        command.reversedBy(),
        command.voucher(),
        command.occurredOn());
  }
}
