package org.warmledger.command.cases.takebackamendment;

import java.util.Optional;
import org.warmledger.command.cases.Amending;
import org.warmledger.command.cases.CaseFile;
import org.warmledger.command.cases.CaseState;
import org.warmledger.command.cases.Past;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.events.CaseAmended;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.values.HouseholdPart;

/** The file says what it said before, while nothing said later about the same is in the way. */
public final class TakeBackAmendmentRule {

  private TakeBackAmendmentRule() {}

  public static Decision<CaseEvent> decide(TakeBackAmendment command, CaseState state) {
    return switch (state) {
      case CaseState.Unopened _ -> Decision.reject(RejectionCode.CASE_NOT_FOUND);
      case CaseState.Closed _ -> Decision.reject(RejectionCode.CASE_CLOSED);
      case CaseState.Open open -> decide(command, open.file());
    };
  }

  private static Decision<CaseEvent> decide(TakeBackAmendment command, CaseFile file) {
    return file.past()
        .amendment(command.takesBack())
        .map(mistaken -> decide(command, file, mistaken))
        .orElseGet(
            () ->
                file.past()
                    .gone(Past.AMENDMENT, command.takesBack(), RejectionCode.NOTHING_TO_TAKE_BACK));
  }

  private static Decision<CaseEvent> decide(
      TakeBackAmendment command, CaseFile file, CaseAmended mistaken) {
    if (command.occurredOn().isBefore(mistaken.occurredOn())) {
      return Decision.reject(RejectionCode.DATE_OUT_OF_ORDER);
    }
    Optional<HouseholdPart> whole = Amending.whole(file);
    if (whole.isEmpty()) {
      return Decision.reject(RejectionCode.PERSON_ERASED);
    }
    HouseholdPart said = mistaken.now().known().orElseThrow();
    return whole.orElseThrow().spokenOfIn(said).equals(said)
        ? amending(command).decide(file, whole.orElseThrow(), mistaken.was().known().orElseThrow())
        : Decision.reject(RejectionCode.FACT_RESTED_ON);
  }

  private static Amending amending(TakeBackAmendment command) {
    return new Amending(
        command.amendmentId(),
        Optional.of(command.takesBack()),
        command.reason(),
        command.occurredOn());
  }
}
