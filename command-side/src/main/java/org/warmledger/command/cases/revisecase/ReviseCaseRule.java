package org.warmledger.command.cases.revisecase;

import java.util.Optional;
import org.warmledger.command.cases.CaseFile;
import org.warmledger.command.cases.CaseState;
import org.warmledger.command.cases.HouseholdRule;
import org.warmledger.command.cases.OnTheWay;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.Rejection;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.CaseRevised;
import org.warmledger.events.ids.PersonId;
import org.warmledger.events.values.BankAccount;
import org.warmledger.events.values.Head;
import org.warmledger.events.values.Personal;
import org.warmledger.events.values.WorkerDetails;

/**
 * An open file is revised, from the day it was opened; persons who were erased stay out. While
 * approved aid is not handed over, who gets it and into which account stays as it was approved
 * (C13).
 */
public final class ReviseCaseRule {

  private ReviseCaseRule() {}

  public static Decision<CaseEvent> decide(ReviseCase command, CaseState state) {
    return switch (state) {
      case CaseState.Unopened unopened -> Decision.reject(RejectionCode.CASE_NOT_FOUND);
      case CaseState.Closed closed -> Decision.reject(RejectionCode.CASE_CLOSED);
      case CaseState.Open open -> decide(command, open.file());
    };
  }

  private static Decision<CaseEvent> decide(ReviseCase command, CaseFile file) {
    if (command.household().persons().stream().anyMatch(file.erased()::contains)) {
      return Decision.reject(RejectionCode.PERSON_ERASED);
    }
    if (command.occurredOn().isBefore(file.openedOn())) {
      return Decision.reject(RejectionCode.DATE_OUT_OF_ORDER);
    }
    Optional<Rejection> wrong =
        onTheWay(command, file).or(() -> nowWrong(command, file).map(Rejection::of));
    if (wrong.isPresent()) {
      return Decision.reject(wrong.get());
    }
    boolean same =
        file.hardship().equals(command.hardship()) && file.household().equals(command.household());
    return same ? Decision.alreadySo() : Decision.accept(revised(command, file));
  }

  /** What was wrong when it was put on file keeps nobody from mending the rest. */
  private static Optional<RejectionCode> nowWrong(ReviseCase command, CaseFile file) {
    return HouseholdRule.refusal(command.household(), command.occurredOn())
        .filter(
            code ->
                HouseholdRule.refusal(file.household(), file.openedOn())
                    .filter(code::equals)
                    .isEmpty());
  }

  private static Optional<Rejection> onTheWay(ReviseCase command, CaseFile file) {
    return isForOthers(file.household().head(), command.household().head())
        ? OnTheWay.ofApproved(file)
        : Optional.empty();
  }

  /** A first account is another than was approved as well: nobody has seen it (ADR 0079). */
  private static boolean isForOthers(Head approved, Head now) {
    return !approved.person().equals(now.person()) || !account(approved).equals(account(now));
  }

  private static Optional<String> account(Head head) {
    return head.details().known().flatMap(WorkerDetails::account).map(BankAccount::accountNumber);
  }

  private static CaseRevised revised(ReviseCase command, CaseFile file) {
    PersonId head = command.household().head().person();
    return new CaseRevised(
        command.caseId(),
        file.union(),
        command.hardship(),
        command.household(),
        Personal.of(head, command.reason()),
        command.occurredOn());
  }
}
