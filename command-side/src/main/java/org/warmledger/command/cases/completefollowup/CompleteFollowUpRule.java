package org.warmledger.command.cases.completefollowup;

import java.util.Optional;
import org.warmledger.command.cases.CaseFile;
import org.warmledger.command.cases.CaseState;
import org.warmledger.command.cases.FollowUp;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.FollowUpDone;

/** Only what a visit had promised can be done, once, on a closed file too. */
public final class CompleteFollowUpRule {

  private CompleteFollowUpRule() {}

  public static Decision<CaseEvent> decide(CompleteFollowUp command, CaseState state) {
    return state.decide(
        file -> Optional.ofNullable(file.visits().get(command.visitId())),
        RejectionCode.VISIT_NOT_FOUND,
        (file, followUp) -> decide(command, file, followUp));
  }

  private static Decision<CaseEvent> decide(
      CompleteFollowUp command, CaseFile file, FollowUp followUp) {
    return switch (followUp) {
      case FollowUp.None none -> Decision.reject(RejectionCode.NO_FOLLOW_UP_PROMISED);
      case FollowUp.Done done when done.doneOn().equals(command.occurredOn()) ->
          Decision.alreadySo();
      case FollowUp.Done done -> Decision.reject(RejectionCode.FOLLOW_UP_ALREADY_DONE);
      case FollowUp.Promised promised ->
          Decision.accept(
              new FollowUpDone(
                  command.caseId(),
                  file.union(),
                  command.visitId(),
                  file.personal(command.note()),
                  command.occurredOn()));
    };
  }
}
