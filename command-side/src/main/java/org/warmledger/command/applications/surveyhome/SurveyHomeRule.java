package org.warmledger.command.applications.surveyhome;

import org.warmledger.command.applications.ApplicationSheet;
import org.warmledger.command.applications.ApplicationState;
import org.warmledger.command.applications.StepRules;
import org.warmledger.command.decision.Decision;
import org.warmledger.events.ApplicationEvent;
import org.warmledger.events.HomeSurveyed;
import org.warmledger.events.lists.ApplicationStep;

/** Two people survey the home of whoever applies, once the application was reviewed. */
final class SurveyHomeRule {

  private SurveyHomeRule() {}

  static Decision<ApplicationEvent> decide(SurveyHome command, ApplicationState state) {
    return StepRules.take(
        state,
        ApplicationStep.HOME_SURVEY,
        command.surveyedBy(),
        command.occurredOn(),
        underway -> Decision.accept(surveyed(command, underway.sheet())));
  }

  private static HomeSurveyed surveyed(SurveyHome command, ApplicationSheet sheet) {
    return new HomeSurveyed(
        sheet.id(),
        sheet.union(),
        sheet.personal(command.findings()),
        command.surveyedBy(),
        command.surveyedWith(),
        command.signedOn(),
        command.occurredOn());
  }
}
