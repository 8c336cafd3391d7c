package org.warmledger.command.cases.recordvisit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.warmledger.command.cases.AfterDeath;
import org.warmledger.command.cases.CaseFile;
import org.warmledger.command.cases.CaseState;
import org.warmledger.command.cases.Past;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.funds.FundFacts;
import org.warmledger.command.giving.GivingRule;
import org.warmledger.command.giving.Telling;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.CaseVisited;
import org.warmledger.events.FollowUpPromised;
import org.warmledger.events.lists.AidCategory;
import org.warmledger.events.values.AidTerms;
import org.warmledger.events.values.Goods;
import org.warmledger.events.values.Money;

/**
 * A visit is recorded for a day on which the file was open, even when it has been closed since.
 * What is handed over comes out of a fund that may be used for it (C04, C23), within its caps
 * (C06), when nothing stands in the way of it (C12, C20), and not once the worker's death is on the
 * ledger (C05).
 */
public final class RecordVisitRule {

  private RecordVisitRule() {}

  /**
   * Decides.
   *
   * @param fund that the visit names; absent when none is open by that code
   */
  public static Decision<CaseEvent> decide(
      RecordVisit command, CaseState state, Optional<FundFacts> fund) {
    return state.decide(file -> decide(command, file, fund));
  }

  private static Decision<CaseEvent> decide(
      RecordVisit command, CaseFile file, Optional<FundFacts> fund) {
    if (file.visits().containsKey(command.visitId())
        || file.past().tookBack(Past.VISIT, command.visitId())
        || isThere(command, file)) {
      return Decision.alreadySo();
    }
    return refusal(command, file)
        .or(() -> command.fund().flatMap(named -> refusal(command, file, fund)))
        .map(Decision::<CaseEvent>reject)
        .orElseGet(
            () ->
                new Decision.Accepted<>(
                    Stream.concat(Stream.of(visited(command, file)), promised(command, file))
                        .toList()));
  }

  /** A visit of the past is one, however the row is written that tells of it. */
  private static boolean isThere(RecordVisit command, CaseFile file) {
    if (command.past().isEmpty()) {
      return false;
    }
    Telling telling = Telling.ofVisit(command.campaign(), command.past(), command.notes());
    return file.made().values().stream()
        .filter(visit -> visit.fund().isEmpty())
        .filter(visit -> Brought.of(visit).equals(Brought.of(command)))
        .anyMatch(visit -> Telling.of(visit).mayBe(telling));
  }

  /** What was brought when: of a day and that much there is one visit, or they tell otherwise. */
  private record Brought(LocalDate on, Money money, List<Goods> goods) {

    static Brought of(CaseVisited visit) {
      return new Brought(visit.occurredOn(), visit.money(), visit.goods());
    }

    static Brought of(RecordVisit visit) {
      return new Brought(visit.occurredOn(), visit.money(), visit.goods());
    }
  }

  private static Optional<RejectionCode> refusal(RecordVisit command, CaseFile file) {
    if (command.occurredOn().isBefore(file.archivedOn())) {
      return Optional.of(RejectionCode.DATE_OUT_OF_ORDER);
    }
    return file.isOpenOn(command.occurredOn())
        ? Optional.empty()
        : Optional.of(RejectionCode.CASE_CLOSED);
  }

  /** What is handed over on a visit is condolence. */
  private static Optional<RejectionCode> refusal(
      RecordVisit command, CaseFile file, Optional<FundFacts> named) {
    if (file.isOfSomebodyErased()) {
      return Optional.of(RejectionCode.PERSON_ERASED);
    }
    if (named.isEmpty()) {
      return Optional.of(RejectionCode.UNKNOWN_FUND);
    }
    AidTerms terms =
        new AidTerms(
            AidCategory.CONDOLENCE,
            command.fund(),
            command.campaign(),
            command.money(),
            command.goods());
    return AfterDeath.refusal(file)
        .or(() -> GivingRule.toHandOver(file, terms, command.occurredOn(), named.get()));
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
        command.receipt(),
        command.plan(),
        command.past(),
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
