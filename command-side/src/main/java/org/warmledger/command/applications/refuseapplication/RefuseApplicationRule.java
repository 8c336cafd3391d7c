package org.warmledger.command.applications.refuseapplication;

import org.warmledger.command.applications.ApplicationSheet;
import org.warmledger.command.applications.ApplicationState;
import org.warmledger.command.applications.StepRules;
import org.warmledger.command.decision.Decision;
import org.warmledger.events.ApplicationEvent;
import org.warmledger.events.ApplicationRefused;

/** An application is refused while it is underway, with a reason. */
final class RefuseApplicationRule {

  private RefuseApplicationRule() {}

  static Decision<ApplicationEvent> decide(RefuseApplication command, ApplicationState state) {
    boolean isSo =
        state instanceof ApplicationState.Refused refused
            && refused.refusedBy().equals(command.refusedBy());
    return isSo
        ? Decision.alreadySo()
        : StepRules.whileUnderway(
            state, command.occurredOn(), underway -> Decision.accept(refused(command, underway)));
  }

  private static ApplicationRefused refused(
      RefuseApplication command, ApplicationState.Underway underway) {
    ApplicationSheet sheet = underway.sheet();
    return new ApplicationRefused(
        sheet.id(),
        sheet.union(),
        underway.next(),
        command.ground(),
        sheet.personal(command.reason()),
        command.refusedBy(),
        command.occurredOn());
  }
}
