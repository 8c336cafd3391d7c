package org.warmledger.command.applications.objecttoapplication;

import org.warmledger.command.applications.ApplicationSheet;
import org.warmledger.command.applications.ApplicationState;
import org.warmledger.command.applications.StepRules;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.events.ApplicationEvent;
import org.warmledger.events.ApplicationObjected;
import org.warmledger.events.lists.ApplicationStep;

/** An objection is to what was published, before it is decided on. */
final class ObjectToApplicationRule {

  private ObjectToApplicationRule() {}

  static Decision<ApplicationEvent> decide(ObjectToApplication command, ApplicationState state) {
    return StepRules.whileUnderway(
        state, command.occurredOn(), underway -> decide(command, underway));
  }

  private static Decision<ApplicationEvent> decide(
      ObjectToApplication command, ApplicationState.Underway underway) {
    if (underway.objections().containsKey(command.objectionId())) {
      return Decision.alreadySo();
    }
    return underway.next() == ApplicationStep.APPROVAL
        ? Decision.accept(objected(command, underway.sheet()))
        : Decision.reject(RejectionCode.NOTICE_NOT_FOUND);
  }

  private static ApplicationObjected objected(ObjectToApplication command, ApplicationSheet sheet) {
    return new ApplicationObjected(
        sheet.id(),
        sheet.union(),
        command.objectionId(),
        sheet.personal(command.objection()),
        command.occurredOn());
  }
}
