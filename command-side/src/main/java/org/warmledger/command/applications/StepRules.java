package org.warmledger.command.applications;

import java.time.LocalDate;
import java.util.function.Function;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.events.ApplicationEvent;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.lists.ApplicationStep;

/** What the steps of an application have in common. */
public final class StepRules {

  private StepRules() {}

  /**
   * Takes a step when it is the next one, not before what it follows from.
   *
   * @param by whose second asking for it is the same as the first
   */
  public static Decision<ApplicationEvent> take(
      ApplicationState state,
      ApplicationStep step,
      StaffId by,
      LocalDate on,
      Function<ApplicationState.Underway, Decision<ApplicationEvent>> rule) {
    return isSo(state, step, by)
        ? Decision.alreadySo()
        : whileUnderway(
            state,
            on,
            underway ->
                underway.next() == step
                    ? rule.apply(underway)
                    : Decision.reject(RejectionCode.STEP_OUT_OF_ORDER));
  }

  /** Decides on an application that is underway. */
  public static Decision<ApplicationEvent> whileUnderway(
      ApplicationState state,
      LocalDate on,
      Function<ApplicationState.Underway, Decision<ApplicationEvent>> rule) {
    return switch (state) {
      case ApplicationState.Unknown _ -> Decision.reject(RejectionCode.APPLICATION_NOT_FOUND);
      case ApplicationState.Underway underway when on.isBefore(underway.since()) ->
          Decision.reject(RejectionCode.DATE_OUT_OF_ORDER);
      case ApplicationState.Underway underway -> rule.apply(underway);
      case ApplicationState.OnFile _ -> ended();
      case ApplicationState.Refused _ -> ended();
      case ApplicationState.Withdrawn _ -> ended();
    };
  }

  private static Decision<ApplicationEvent> ended() {
    return Decision.reject(RejectionCode.APPLICATION_ENDED);
  }

  private static boolean isSo(ApplicationState state, ApplicationStep step, StaffId by) {
    return switch (state) {
      case ApplicationState.Underway underway ->
          underway
              .last()
              .filter(done -> done.step() == step && done.hands().contains(by))
              .isPresent();
      case ApplicationState.OnFile onFile ->
          step == ApplicationStep.APPROVAL && onFile.approvedBy().equals(by);
      default -> false;
    };
  }
}
