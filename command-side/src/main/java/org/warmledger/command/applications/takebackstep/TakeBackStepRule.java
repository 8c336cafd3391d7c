package org.warmledger.command.applications.takebackstep;

import org.warmledger.command.applications.ApplicationSheet;
import org.warmledger.command.applications.ApplicationState;
import org.warmledger.command.applications.StepRules;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.events.ApplicationEvent;
import org.warmledger.events.ApplicationStepReversed;

/** Of an application that is underway the last step is taken back; what rests on it goes first. */
final class TakeBackStepRule {

  private TakeBackStepRule() {}

  static Decision<ApplicationEvent> decide(TakeBackStep command, ApplicationState state) {
    return StepRules.whileUnderway(
        state, command.occurredOn(), underway -> decide(command, underway));
  }

  private static Decision<ApplicationEvent> decide(
      TakeBackStep command, ApplicationState.Underway underway) {
    if (underway.done().stream().noneMatch(done -> done.step() == command.step())) {
      return Decision.reject(RejectionCode.NOTHING_TO_TAKE_BACK);
    }
    return underway.last().filter(done -> done.step() == command.step()).isPresent()
        ? Decision.accept(reversed(command, underway.sheet()))
        : Decision.reject(RejectionCode.FACT_RESTED_ON);
  }

  private static ApplicationStepReversed reversed(TakeBackStep command, ApplicationSheet sheet) {
    return new ApplicationStepReversed(
        sheet.id(),
        sheet.union(),
        command.step(),
        sheet.personal(command.reason()),
        command.reversedBy(),
        command.occurredOn());
  }
}
