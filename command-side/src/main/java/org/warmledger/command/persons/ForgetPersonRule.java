package org.warmledger.command.persons;

import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.events.PersonErased;
import org.warmledger.events.PersonEvent;

/** Whoever was erased and has not been put on a file since stays so. */
final class ForgetPersonRule {

  private ForgetPersonRule() {}

  static Decision<PersonEvent> decide(PersonErased wanted, PersonState state) {
    return switch (state) {
      case PersonState.Erased erased -> Decision.alreadySo();
      case PersonState.Unknown unknown -> Decision.reject(RejectionCode.PERSON_NOT_FOUND);
      case PersonState.OnFile _, PersonState.Free _ -> Decision.accept(wanted);
    };
  }
}
