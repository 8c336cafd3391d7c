package org.warmledger.command.cases.proposeaid;

import static java.util.function.Predicate.not;

import java.util.List;
import java.util.Optional;
import org.warmledger.command.cases.CaseFile;
import org.warmledger.command.cases.CaseState;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.FieldCode;
import org.warmledger.command.decision.Rejection;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.funds.FundFacts;
import org.warmledger.command.giving.BillRule;
import org.warmledger.command.giving.Billed;
import org.warmledger.command.giving.GivingRule;
import org.warmledger.events.AidProposed;
import org.warmledger.events.CaseEvent;

/**
 * Aid is proposed on an open file, for a day on which it is open (C03), for a person of the
 * household, and not where it could not be approved anyway (C04, C07, C20, C23).
 */
public final class ProposeAidRule {

  private static final Rejection STRANGER =
      Rejection.ofFields(
          List.of(new Rejection.WrongField("/beneficiary", FieldCode.NOT_IN_HOUSEHOLD)));

  private ProposeAidRule() {}

  /**
   * Decides.
   *
   * @param fund that the terms name; absent when none is open by that code
   */
  public static Decision<CaseEvent> decide(
      ProposeAid command, CaseState state, Optional<FundFacts> fund) {
    return switch (state) {
      case CaseState.Unopened unopened -> Decision.reject(RejectionCode.CASE_NOT_FOUND);
      case CaseState.Open open -> decide(command, open.file(), fund);
      case CaseState.Closed closed ->
          closed.file().aids().containsKey(command.aidId())
              ? Decision.alreadySo()
              : Decision.reject(RejectionCode.C03_AID_WITHOUT_FILE);
    };
  }

  private static Decision<CaseEvent> decide(
      ProposeAid command, CaseFile file, Optional<FundFacts> fund) {
    if (file.aids().containsKey(command.aidId())) {
      return Decision.alreadySo();
    }
    if (!file.isOpenOn(command.occurredOn())) {
      return Decision.reject(RejectionCode.C03_AID_WITHOUT_FILE);
    }
    if (file.isOfSomebodyErased()) {
      return Decision.reject(RejectionCode.PERSON_ERASED);
    }
    if (command
        .terms()
        .beneficiary()
        .filter(not(file.household().persons()::contains))
        .isPresent()) {
      return new Decision.Refused<>(STRANGER);
    }
    if (command.terms().fund().isPresent() && fund.isEmpty()) {
      return Decision.reject(RejectionCode.UNKNOWN_FUND);
    }
    return GivingRule.toPropose(file, command.terms(), command.occurredOn(), fund)
        .or(() -> BillRule.refusal(file, Billed.of(command.bills(), command.terms())))
        .map(Decision::<CaseEvent>reject)
        .orElseGet(() -> Decision.accept(proposed(command, file)));
  }

  private static AidProposed proposed(ProposeAid command, CaseFile file) {
    return new AidProposed(
        command.caseId(),
        file.union(),
        command.aidId(),
        command.terms(),
        file.personal(command.reason()),
        command.proposedBy(),
        Optional.of(command.bills()).filter(bills -> !bills.all().isEmpty()).map(file::personal),
        command.occurredOn());
  }
}
