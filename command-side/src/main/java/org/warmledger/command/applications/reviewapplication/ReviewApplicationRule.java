package org.warmledger.command.applications.reviewapplication;

import org.warmledger.command.applications.ApplicationSheet;
import org.warmledger.command.applications.ApplicationState;
import org.warmledger.command.applications.StepRules;
import org.warmledger.command.decision.Decision;
import org.warmledger.events.ApplicationEvent;
import org.warmledger.events.ApplicationReviewed;
import org.warmledger.events.lists.ApplicationStep;

/** What was taken down is reviewed first. */
final class ReviewApplicationRule {

  private ReviewApplicationRule() {}

  static Decision<ApplicationEvent> decide(ReviewApplication command, ApplicationState state) {
    return StepRules.take(
        state,
        ApplicationStep.FIRST_REVIEW,
        command.reviewedBy(),
        command.occurredOn(),
        underway -> Decision.accept(reviewed(command, underway.sheet())));
  }

  private static ApplicationReviewed reviewed(ReviewApplication command, ApplicationSheet sheet) {
    return new ApplicationReviewed(
        sheet.id(),
        sheet.union(),
        sheet.personal(command.note()),
        command.reviewedBy(),
        command.occurredOn());
  }
}
