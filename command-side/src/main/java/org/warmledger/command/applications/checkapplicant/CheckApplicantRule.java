package org.warmledger.command.applications.checkapplicant;

import org.warmledger.command.applications.ApplicationSheet;
import org.warmledger.command.applications.ApplicationState;
import org.warmledger.command.applications.StepRules;
import org.warmledger.command.decision.Decision;
import org.warmledger.events.ApplicantMeansChecked;
import org.warmledger.events.ApplicationEvent;
import org.warmledger.events.lists.ApplicationStep;

/** Means are checked after the home was surveyed; what is found keeps from approval (C20). */
final class CheckApplicantRule {

  private CheckApplicantRule() {}

  static Decision<ApplicationEvent> decide(CheckApplicant command, ApplicationState state) {
    return StepRules.take(
        state,
        ApplicationStep.MEANS_CHECK,
        command.checkedBy(),
        command.occurredOn(),
        underway -> Decision.accept(checked(command, underway.sheet())));
  }

  private static ApplicantMeansChecked checked(CheckApplicant command, ApplicationSheet sheet) {
    return new ApplicantMeansChecked(
        sheet.id(),
        sheet.union(),
        command.exclusions(),
        command.authorization(),
        sheet.personal(command.note()),
        command.checkedBy(),
        command.occurredOn());
  }
}
