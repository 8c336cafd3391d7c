package org.warmledger.command.applications.approveapplication;

import java.time.LocalDate;
import java.util.Optional;
import org.warmledger.command.applications.ApplicationSheet;
import org.warmledger.command.applications.ApplicationState;
import org.warmledger.command.applications.StepDone;
import org.warmledger.command.applications.StepObjection;
import org.warmledger.command.applications.StepRules;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.events.ApplicationApproved;
import org.warmledger.events.ApplicationEvent;
import org.warmledger.events.lists.ApplicationStep;

/**
 * An application is approved when its notice is over and no objection is in the way (C12), when
 * nothing was found that excludes the household (C20), by another hand than found what it rests on
 * (C13).
 */
final class ApproveApplicationRule {

  private ApproveApplicationRule() {}

  static Decision<ApplicationEvent> decide(ApproveApplication command, ApplicationState state) {
    return StepRules.take(
        state,
        ApplicationStep.APPROVAL,
        command.approvedBy(),
        command.occurredOn(),
        underway ->
            refusal(command, underway)
                .<Decision<ApplicationEvent>>map(Decision::reject)
                .orElseGet(() -> Decision.accept(approved(command, underway.sheet()))));
  }

  private static Optional<RejectionCode> refusal(
      ApproveApplication command, ApplicationState.Underway underway) {
    if (underway.foundBy(command.approvedBy())) {
      return Optional.of(RejectionCode.C13_SAME_HANDS);
    }
    if (underway.done().stream().anyMatch(done -> !done.found().isEmpty())) {
      return Optional.of(RejectionCode.C20_EXCLUSION);
    }
    return underway.objections().values().stream().anyMatch(StepObjection::isInTheWay)
            || underway.done().stream().anyMatch(done -> lasts(done, command.occurredOn()))
        ? Optional.of(RejectionCode.C12_NOTICE_TOO_SHORT)
        : Optional.empty();
  }

  /** A notice is over on the day after its last. */
  private static boolean lasts(StepDone done, LocalDate on) {
    return done.step() == ApplicationStep.PUBLIC_NOTICE && !done.over().isBefore(on);
  }

  private static ApplicationApproved approved(ApproveApplication command, ApplicationSheet sheet) {
    return new ApplicationApproved(
        sheet.id(),
        sheet.union(),
        sheet.id().file(),
        sheet.personal(command.note()),
        command.approvedBy(),
        command.occurredOn());
  }
}
