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

  public static Decision<PersonEvent> decide(ClaimPerson command, PersonState state) {
    return switch (state) {
      case PersonState.OnFile held when held.file().equals(command.caseId()) ->
          held.role() == command.role() ? Decision.alreadySo() : claimed(command);
      case PersonState.OnFile held ->
          Decision.reject(Rejection.elsewhere(duplicate(held.role(), command.role()), held.file()));
      case PersonState.Erased erased -> decide(command, erased.before());
      case PersonState.Unknown _, PersonState.Free _ -> claimed(command);
    };
  }

  private static RejectionCode duplicate(ClaimRole held, ClaimRole wanted) {
    return held == ClaimRole.HEAD && wanted == ClaimRole.HEAD
        ? RejectionCode.C01_DUPLICATE_WORKER
        : RejectionCode.C02_DUPLICATE_HOUSEHOLD;
  }

  private static Decision<PersonEvent> claimed(ClaimPerson command) {
    return Decision.accept(
        new PersonClaimed(
            command.person(), command.caseId(), command.role(), command.occurredOn()));
  }
}
