package org.warmledger.command.applications;

import java.util.List;
import java.util.Set;
import org.warmledger.events.ApplicantMeansChecked;
import org.warmledger.events.ApplicationApproved;
import org.warmledger.events.ApplicationEvent;
import org.warmledger.events.ApplicationMade;
import org.warmledger.events.ApplicationObjected;
import org.warmledger.events.ApplicationObjectionResolved;
import org.warmledger.events.ApplicationPublished;
import org.warmledger.events.ApplicationRefusalReversed;
import org.warmledger.events.ApplicationRefused;
import org.warmledger.events.ApplicationReviewed;
import org.warmledger.events.ApplicationStepReversed;
import org.warmledger.events.ApplicationWithdrawn;
import org.warmledger.events.HomeSurveyed;
import org.warmledger.events.lists.ApplicationStep;

/** Folds the facts of an application into its state. */
public final class Application {

  private Application() {}

  public static ApplicationState unknown() {
    return new ApplicationState.Unknown();
  }

  public static ApplicationState evolve(ApplicationState state, ApplicationEvent event) {
    return switch (event) {
      case ApplicationMade made -> ApplicationState.Underway.begun(ApplicationSheet.of(made));
      case ApplicationReviewed reviewed -> underway(state).with(reviewed(reviewed));
      case HomeSurveyed surveyed -> underway(state).with(surveyed(surveyed));
      case ApplicantMeansChecked checked -> underway(state).with(checked(checked));
      case ApplicationPublished published -> underway(state).with(published(published));
      case ApplicationObjected objected ->
          underway(state).with(objected.objectionId(), new StepObjection.Open());
      case ApplicationObjectionResolved resolved ->
          underway(state).with(resolved.objectionId(), resolved(resolved));
      case ApplicationApproved approved ->
          new ApplicationState.OnFile(underway(state).sheet(), approved.approvedBy());
      case ApplicationRefused refused ->
          new ApplicationState.Refused(underway(state), refused.refusedBy(), refused.occurredOn());
      case ApplicationWithdrawn withdrawn ->
          new ApplicationState.Withdrawn(underway(state).sheet(), withdrawn.withdrawnBy());
      case ApplicationStepReversed _ -> underway(state).withoutLast();
      case ApplicationRefusalReversed _ -> before(state);
    };
  }

  private static StepObjection resolved(ApplicationObjectionResolved event) {
    return new StepObjection.Resolved(event.outcome(), event.resolvedBy());
  }

  private static StepDone reviewed(ApplicationReviewed event) {
    return StepDone.of(ApplicationStep.FIRST_REVIEW, event.occurredOn(), event.reviewedBy());
  }

  private static StepDone surveyed(HomeSurveyed event) {
    return StepDone.of(
        ApplicationStep.HOME_SURVEY, event.occurredOn(), event.surveyedBy(), event.surveyedWith());
  }

  private static StepDone checked(ApplicantMeansChecked event) {
    return new StepDone(
        ApplicationStep.MEANS_CHECK,
        Set.of(event.checkedBy()),
        event.occurredOn(),
        event.occurredOn(),
        event.exclusions());
  }

  private static StepDone published(ApplicationPublished event) {
    return new StepDone(
        ApplicationStep.PUBLIC_NOTICE,
        Set.of(event.publishedBy()),
        event.occurredOn(),
        event.to(),
        List.of());
  }

  private static ApplicationState.Underway underway(ApplicationState state) {
    if (state instanceof ApplicationState.Underway underway) {
      return underway;
    }
    throw new IllegalStateException("only an application that is underway takes a step");
  }

  private static ApplicationState.Underway before(ApplicationState state) {
    if (state instanceof ApplicationState.Refused refused) {
      return refused.before();
    }
    throw new IllegalStateException("only a refusal is taken back");
  }
}
