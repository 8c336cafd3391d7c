package org.warmledger.command.cases.recordvisit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.warmledger.command.cases.CaseFile;
import org.warmledger.command.cases.CaseState;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.funds.FundFacts;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.CaseVisited;
import org.warmledger.events.VisitsCompared;
import org.warmledger.events.ids.VisitId;

/**
 * Who was without a signal could not see what others entered meanwhile: of one day and campaign
 * there is one visit, unless somebody says that theirs is another than the one that is there. Else
 * as {@link RecordVisitRule}.
 */
public final class HeldVisitRule {

  private HeldVisitRule() {}

  /**
   * Decides.
   *
   * @param fund that the visit names; absent when none is open by that code
   */
  public static Decision<CaseEvent> decide(
      RecordVisit command, CaseState state, Optional<FundFacts> fund) {
    return command
        .held()
        .map(held -> state.decide(file -> decide(command, held, file, state, fund)))
        .orElseGet(() -> RecordVisitRule.decide(command, state, fund));
  }

  private static Decision<CaseEvent> decide(
      RecordVisit command,
      HeldVisit held,
      CaseFile file,
      CaseState state,
      Optional<FundFacts> fund) {
    if (file.visits().containsKey(command.visitId())) {
      return Decision.alreadySo();
    }
    Optional<RejectionCode> refusal = refusal(held, there(command, file));
    return refusal.isPresent()
        ? Decision.reject(refusal.get())
        : compared(command, held, file, RecordVisitRule.decide(command, state, fund));
  }

  private static List<VisitId> there(RecordVisit command, CaseFile file) {
    return file.made().values().stream()
        .filter(visit -> visit.occurredOn().equals(command.occurredOn()))
        .filter(visit -> visit.campaign().equals(command.campaign()))
        .map(CaseVisited::visitId)
        .toList();
  }

  private static Optional<RejectionCode> refusal(HeldVisit held, List<VisitId> there) {
    if (held.beside().isPresent()) {
      return there.contains(held.beside().get())
          ? Optional.empty()
          : Optional.of(RejectionCode.VISIT_NOT_FOUND);
    }
    return there.isEmpty() ? Optional.empty() : Optional.of(RejectionCode.VISIT_ALREADY_THERE);
  }

  /** What was entered, and beside which visit it was. */
  private static Decision<CaseEvent> compared(
      RecordVisit command, HeldVisit held, CaseFile file, Decision<CaseEvent> entered) {
    return switch (entered) {
      case Decision.Accepted<CaseEvent> it ->
          new Decision.Accepted<>(
              Stream.concat(it.events().stream(), comparison(command, held, file)).toList());
      case Decision.Refused<CaseEvent> it -> it;
    };
  }

  private static Stream<CaseEvent> comparison(RecordVisit command, HeldVisit held, CaseFile file) {
    return held.beside().stream()
        .map(
            there ->
                new VisitsCompared(
                    command.caseId(),
                    file.union(),
                    there,
                    Optional.of(command.visitId()),
                    file.personal(held.reason()),
                    command.occurredOn()));
  }
}
