package org.warmledger.command.cases.amendcase;

import java.util.Optional;
import org.warmledger.command.cases.Amending;
import org.warmledger.command.cases.CaseFile;
import org.warmledger.command.cases.CaseState;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.events.CaseEvent;

/** An open file says something otherwise, as long as its worker was not erased. */
public final class AmendCaseRule {

  private AmendCaseRule() {}

  public static Decision<CaseEvent> decide(AmendCase command, CaseState state) {
    return switch (state) {
      case CaseState.Unopened _ -> Decision.reject(RejectionCode.CASE_NOT_FOUND);
      case CaseState.Closed _ -> Decision.reject(RejectionCode.CASE_CLOSED);
      case CaseState.Open open -> decide(command, open.file());
    };
  }

  private static Decision<CaseEvent> decide(AmendCase command, CaseFile file) {
    Amending amending =
        new Amending(
            command.amendmentId(), Optional.empty(), command.reason(), command.occurredOn());
    return Amending.whole(file)
        .map(whole -> amending.decide(file, whole, command.now().heldBy(whole)))
        .orElseGet(() -> Decision.reject(RejectionCode.PERSON_ERASED));
  }
}
