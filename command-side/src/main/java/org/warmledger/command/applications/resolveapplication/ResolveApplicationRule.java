package org.warmledger.command.applications.resolveapplication;

import java.util.Optional;
import org.warmledger.command.applications.ApplicationSheet;
import org.warmledger.command.applications.ApplicationState;
import org.warmledger.command.applications.StepObjection;
import org.warmledger.command.applications.StepRules;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.events.ApplicationEvent;
import org.warmledger.events.ApplicationObjectionResolved;

/**
 * An objection is looked into by another hand than found what it is about (C13); what is said of it
 * last holds.
 */
final class ResolveApplicationRule {

  private ResolveApplicationRule() {}

  static Decision<ApplicationEvent> decide(ResolveApplication command, ApplicationState state) {
    return StepRules.whileUnderway(
        state, command.occurredOn(), underway -> decide(command, underway));
  }

  private static Decision<ApplicationEvent> decide(
      ResolveApplication command, ApplicationState.Underway underway) {
    return Optional.ofNullable(underway.objections().get(command.objectionId()))
        .map(objection -> decide(command, underway, objection))
        .orElseGet(() -> Decision.reject(RejectionCode.OBJECTION_NOT_FOUND));
  }

  private static Decision<ApplicationEvent> decide(
      ResolveApplication command, ApplicationState.Underway underway, StepObjection objection) {
    if (objection.equals(new StepObjection.Resolved(command.outcome(), command.resolvedBy()))) {
      return Decision.alreadySo();
    }
    return underway.foundBy(command.resolvedBy())
        ? Decision.reject(RejectionCode.C13_SAME_HANDS)
        : Decision.accept(resolved(command, underway.sheet()));
  }

  private static ApplicationObjectionResolved resolved(
      ResolveApplication command, ApplicationSheet sheet) {
    return new ApplicationObjectionResolved(
        sheet.id(),
        sheet.union(),
        command.objectionId(),
        command.outcome(),
        sheet.personal(command.reason()),
        command.resolvedBy(),
        command.occurredOn());
  }
}
