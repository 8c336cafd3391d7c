package org.warmledger.command.persons;

import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.events.PersonErased;
import org.warmledger.events.PersonEvent;
import org.warmledger.events.values.Personal;

/** Whoever was erased and has not been put on a file since stays so. */
final class ForgetPersonRule {

  private ForgetPersonRule() {}

  static Decision<PersonEvent> decide(ForgetPerson command, PersonState state) {
    return switch (state) {
      case PersonState.Erased erased -> Decision.alreadySo();
      case PersonState.Unknown unknown -> Decision.reject(RejectionCode.PERSON_NOT_FOUND);
      case PersonState.OnFile _, PersonState.Free _ -> erased(command);
    };
  }

  private static Decision<PersonEvent> erased(ForgetPerson command) {
    return Decision.accept(
        new PersonErased(
            command.person(), Personal.erased(command.person()), command.occurredOn()));
  }
}
