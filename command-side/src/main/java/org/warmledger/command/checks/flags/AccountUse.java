package org.warmledger.command.checks.flags;

import java.util.Optional;
import org.warmledger.command.checks.Fact;
import org.warmledger.events.CaseAided;
import org.warmledger.events.CaseAmended;
import org.warmledger.events.EnterpriseVisited;
import org.warmledger.events.HouseholdStated;
import org.warmledger.events.LedgerEvent;
import org.warmledger.events.ServiceProvided;
import org.warmledger.events.values.Names;
import org.warmledger.events.values.PaidUnit;

/**
 * What a fact says of an account: whom it serves, and why.
 *
 * @param account by its keyed hash
 * @param user a file by its id, or a unit by its name
 * @param ground the file stated it, or that was paid into it
 */
record AccountUse(String account, String user, String ground, Course course) {

  private static final String STATED = "stated";

  enum Course {
    BEGUN,
    OVER
  }

  /** None where the fact says nothing of an account. */
  static Optional<AccountUse> in(Fact fact, Marks marks) {
    return in(fact.event(), marks).or(() -> over(fact, marks));
  }

  private static Optional<AccountUse> over(Fact fact, Marks marks) {
    return fact.undone()
        .get()
        .flatMap(undone -> in(undone, marks))
        .map(use -> new AccountUse(use.account(), use.user(), use.ground(), Course.OVER));
  }

  private static Optional<AccountUse> in(LedgerEvent event, Marks marks) {
    return switch (event) {
      case HouseholdStated said ->
          marks.account(said.household()).map(mark -> begun(mark, said.caseId().value(), STATED));
      case CaseAmended said ->
          marks
              .account(said)
              .flatMap(mark -> mark)
              .map(mark -> begun(mark, said.caseId().value(), STATED));
      case CaseAided aid ->
          marks
              .account(aid.payee())
              .map(mark -> begun(mark, aid.caseId().value(), aid.aidId().value()));
      case EnterpriseVisited visit -> paid(visit.payee(), visit.visitId().value());
      case ServiceProvided service -> paid(service.payee(), service.serviceId().value());
      default -> Optional.empty();
    };
  }

  private static Optional<AccountUse> paid(Optional<PaidUnit> unit, String act) {
    return unit.map(one -> begun(one.known(), Names.folded(one.name()), act));
  }

  private static AccountUse begun(String account, String user, String ground) {
    return new AccountUse(account, user, ground, Course.BEGUN);
  }
}
