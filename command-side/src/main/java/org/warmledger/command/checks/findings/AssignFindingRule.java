package org.warmledger.command.checks.findings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.FieldCode;
import org.warmledger.command.decision.Rejection;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.events.FindingAssigned;
import org.warmledger.events.FindingEvent;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.Severity;

/**
 * Somebody is in charge of a finding that is open, until somebody else is: one of the staff who may
 * end it, or else it would lie there for ever.
 */
final class AssignFindingRule {

  private AssignFindingRule() {}

  static Decision<FindingEvent> decide(
      AssignFinding command, FindingState state, Colleague charged) {
    return switch (state) {
      case FindingState.Unknown unknown -> Decision.reject(RejectionCode.FINDING_NOT_FOUND);
      case FindingState.Open open -> decide(command, open, charged);
      case FindingState.Over _ -> Decision.reject(RejectionCode.FINDING_ENDED);
    };
  }

  private static Decision<FindingEvent> decide(
      AssignFinding command, FindingState.Open open, Colleague charged) {
    LocalDate due =
        command
            .dueOn()
            .orElseGet(
                () -> command.occurredOn().plusDays(Severity.of(open.raised().code()).days()));
    boolean same =
        open.assigned()
            .filter(known -> known.inCharge().equals(command.inCharge()))
            .filter(known -> known.dueOn().equals(due))
            .isPresent();
    if (same) {
      return Decision.alreadySo();
    }
    return wrong(charged, open.raised().union())
        .<Decision<FindingEvent>>map(
            code ->
                new Decision.Refused<>(
                    Rejection.ofFields(List.of(new Rejection.WrongField("/inCharge", code)))))
        .orElseGet(() -> Decision.accept(assigned(command, open, due)));
  }

  private static Optional<FieldCode> wrong(Colleague charged, UnionPath union) {
    return switch (charged) {
      case Colleague.Unknown _ -> Optional.of(FieldCode.UNKNOWN_STAFF);
      case Colleague.WithoutSay _ -> Optional.of(FieldCode.MAY_NOT_ANSWER);
      case Colleague.Answering(UnionCode own) ->
          union.isWithin(own) ? Optional.empty() : Optional.of(FieldCode.MAY_NOT_ANSWER);
    };
  }

  private static FindingAssigned assigned(
      AssignFinding command, FindingState.Open open, LocalDate due) {
    return new FindingAssigned(
        command.findingId(),
        open.raised().union(),
        command.inCharge(),
        due,
        command.by(),
        command.occurredOn());
  }
}
