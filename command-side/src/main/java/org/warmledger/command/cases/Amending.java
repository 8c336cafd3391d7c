package org.warmledger.command.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.Rejection;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.events.CaseAmended;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.ids.AmendmentId;
import org.warmledger.events.values.AidOnTheWay;
import org.warmledger.events.values.BankAccount;
import org.warmledger.events.values.HouseholdPart;
import org.warmledger.events.values.Note;
import org.warmledger.events.values.Personal;

/**
 * Says on a file that something is otherwise, with what goes by what it said until then. While
 * approved aid is not handed over, the account that it goes to stays as it was approved (C13, ADR
 * 0079).
 *
 * @param takesBack the amendment that had been entered wrongly
 */
public record Amending(
    AmendmentId amendmentId, Optional<AmendmentId> takesBack, Note reason, LocalDate occurredOn) {

  /** All that may be said otherwise; nothing once the worker was erased. */
  public static Optional<HouseholdPart> whole(CaseFile file) {
    return file.isOfSomebodyErased() ? Optional.empty() : HouseholdPart.of(file.household());
  }

  /** What is so already is no change; from the day on that the file was opened. */
  public Decision<CaseEvent> decide(CaseFile file, HouseholdPart whole, HouseholdPart asked) {
    HouseholdPart now = asked.otherwiseThan(whole).withPayeeOf(whole);
    if (now.isNothing()) {
      return Decision.alreadySo();
    }
    if (occurredOn.isBefore(file.openedOn())) {
      return Decision.reject(RejectionCode.DATE_OUT_OF_ORDER);
    }
    Optional<Rejection> onTheWay =
        isForAnotherAccount(whole, now) ? OnTheWay.ofApproved(file) : Optional.empty();
    return onTheWay
        .map(Decision::<CaseEvent>reject)
        .orElseGet(() -> Decision.accept(amended(file, whole, now)));
  }

  private static boolean isForAnotherAccount(HouseholdPart whole, HouseholdPart now) {
    Optional<String> account = now.account().map(BankAccount::accountNumber);
    return account.isPresent() && !account.equals(whole.account().map(BankAccount::accountNumber));
  }

  private CaseAmended amended(CaseFile file, HouseholdPart whole, HouseholdPart now) {
    List<AidOnTheWay> aids =
        now.speaksOfMeans() || now.speaksOfPayee() ? OnTheWay.all(file) : List.of();
    return new CaseAmended(
        file.id(),
        file.union(),
        amendmentId,
        Personal.of(file.head(), whole.spokenOfIn(now)),
        Personal.of(file.head(), now),
        aids,
        now.speaksOfMeans() ? file.checks().lastOn() : Optional.empty(),
        now.speaksOfMeans() ? lastNotice(file) : Optional.empty(),
        takesBack,
        file.personal(reason),
        occurredOn);
  }

  private static Optional<LocalDate> lastNotice(CaseFile file) {
    return file.notices().values().stream().map(Notice::publishedOn).max(LocalDate::compareTo);
  }
}
