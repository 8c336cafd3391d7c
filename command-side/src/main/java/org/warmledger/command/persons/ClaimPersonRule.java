package org.warmledger.command.persons;

import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.Rejection;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.events.PersonClaimed;
import org.warmledger.events.PersonEvent;
import org.warmledger.events.lists.ClaimRole;

/** C01, C02: a person who belongs to one open file is not claimed for another. */
public final class ClaimPersonRule {

  private ClaimPersonRule() {}

  public static Decision<PersonEvent> decide(PersonClaimed wanted, PersonState state) {
    return switch (state) {
      case PersonState.OnFile held when held.file().equals(wanted.caseId()) ->
          held.role() == wanted.role() ? Decision.alreadySo() : Decision.accept(wanted);
      case PersonState.OnFile held ->
          Decision.reject(Rejection.elsewhere(duplicate(held.role(), wanted.role()), held.file()));
      case PersonState.Erased erased -> decide(wanted, erased.before());
      case PersonState.Unknown _, PersonState.Free _ -> Decision.accept(wanted);
    };
  }

  private static RejectionCode duplicate(ClaimRole held, ClaimRole wanted) {
    return held == ClaimRole.HEAD && wanted == ClaimRole.HEAD
        ? RejectionCode.C01_DUPLICATE_WORKER
        : RejectionCode.C02_DUPLICATE_HOUSEHOLD;
  }
}
