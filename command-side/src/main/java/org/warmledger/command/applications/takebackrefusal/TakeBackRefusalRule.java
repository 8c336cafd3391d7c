package org.warmledger.command.applications.takebackrefusal;

import org.warmledger.command.applications.ApplicationSheet;
import org.warmledger.command.applications.ApplicationState;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.events.ApplicationEvent;
import org.warmledger.events.ApplicationRefusalReversed;

/** What was refused goes on where it was. */
final class TakeBackRefusalRule {

  private TakeBackRefusalRule() {}

  static Decision<ApplicationEvent> decide(TakeBackRefusal command, ApplicationState state) {
    return switch (state) {
      case ApplicationState.Unknown _ -> Decision.reject(RejectionCode.APPLICATION_NOT_FOUND);
      case ApplicationState.Refused refused
          when command.occurredOn().isBefore(refused.refusedOn()) ->
          Decision.reject(RejectionCode.DATE_OUT_OF_ORDER);
      case ApplicationState.Refused refused ->
          Decision.accept(reversed(command, refused.before().sheet()));
      case ApplicationState.Underway _ -> nothing();
      case ApplicationState.OnFile _ -> nothing();
      case ApplicationState.Withdrawn _ -> nothing();
    };
  }

  private static Decision<ApplicationEvent> nothing() {
    return Decision.reject(RejectionCode.NOTHING_TO_TAKE_BACK);
  }

  private static ApplicationRefusalReversed reversed(
      TakeBackRefusal command, ApplicationSheet sheet) {
    return new ApplicationRefusalReversed(
        sheet.id(),
        sheet.union(),
        sheet.personal(command.reason()),
        command.reversedBy(),
        command.occurredOn());
  }
}
