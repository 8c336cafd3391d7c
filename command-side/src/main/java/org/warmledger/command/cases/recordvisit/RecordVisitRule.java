package org.warmledger.command.cases.recordvisit;

import java.util.Optional;
import java.util.stream.Stream;
import org.warmledger.command.cases.CaseFile;
import org.warmledger.command.cases.CaseState;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.CaseVisited;
import org.warmledger.events.FollowUpPromised;

/** A visit is recorded for a day on which the file was open, even when it has been closed since. */
public final class RecordVisitRule {

  private RecordVisitRule() {}

  public static Decision<CaseEvent> decide(RecordVisit command, CaseState state) {
    return switch (state) {
      case CaseState.Unopened unopened -> Decision.reject(RejectionCode.CASE_NOT_FOUND);
      case CaseState.Open open -> decide(command, open.file());
      case CaseState.Closed closed -> decide(command, closed.file());
    };
  }

  private static Decision<CaseEvent> decide(RecordVisit command, CaseFile file) {
    if (file.visits().containsKey(command.visitId())) {
      return Decision.alreadySo();
    }
    if (command.occurredOn().isBefore(file.archivedOn())) {
      return Decision.reject(RejectionCode.DATE_OUT_OF_ORDER);
    }
    if (!file.isOpenOn(command.occurredOn())) {
      return Decision.reject(RejectionCode.CASE_CLOSED);
    }
    return new Decision.Accepted<>(
        Stream.concat(Stream.of(visited(command, file)), promised(command, file)).toList());
  }

  private static CaseEvent visited(RecordVisit command, CaseFile file) {
    return new CaseVisited(
        command.caseId(),
        file.union(),
        command.visitId(),
        command.campaign(),
        command.fund(),
        Optional.of(file.household().head().identity()),
        file.personal(command.notes()),
        command.money(),
        command.goods(),
        command.occurredOn());
  }

  private static Stream<CaseEvent> promised(RecordVisit command, CaseFile file) {
    return command.followUpBy().stream()
        .map(
            due ->
                new FollowUpPromised(
                    command.caseId(), file.union(), command.visitId(), due, command.occurredOn()));
  }
}
