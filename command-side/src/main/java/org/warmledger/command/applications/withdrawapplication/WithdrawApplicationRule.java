package org.warmledger.command.applications.withdrawapplication;

import org.warmledger.command.applications.ApplicationSheet;
import org.warmledger.command.applications.ApplicationState;
import org.warmledger.command.applications.StepRules;
import org.warmledger.command.decision.Decision;
import org.warmledger.events.ApplicationEvent;
import org.warmledger.events.ApplicationWithdrawn;

/** An application is withdrawn while it is underway. */
final class WithdrawApplicationRule {

  private WithdrawApplicationRule() {}

  static Decision<ApplicationEvent> decide(WithdrawApplication command, ApplicationState state) {
    boolean isSo =
        state instanceof ApplicationState.Withdrawn withdrawn
            && withdrawn.withdrawnBy().equals(command.withdrawnBy());
    return isSo
        ? Decision.alreadySo()
        : StepRules.whileUnderway(
            state,
            command.occurredOn(),
            underway -> Decision.accept(withdrawn(command, underway.sheet())));
  }

  private static ApplicationWithdrawn withdrawn(
      WithdrawApplication command, ApplicationSheet sheet) {
    return new ApplicationWithdrawn(
        sheet.id(),
        sheet.union(),
        sheet.personal(command.reason()),
        command.withdrawnBy(),
        command.occurredOn());
  }
}
