package org.warmledger.command.unions;

import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.events.UnionRegistered;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.UnionLevel;

/** What the ledger knows of one union. */
sealed interface UnionState {

  /** Nobody registered it. */
  record Unknown() implements UnionState {}

  /** It has its place in the tree. */
  record Registered(String name, UnionPath path, UnionLevel level) implements UnionState {}

  static Decision<UnionRegistered> decide(RegisterUnion command, UnionState state) {
    var fact =
        new UnionRegistered(
            command.code(), command.name(), command.path(), command.level(), command.occurredOn());
    return switch (state) {
      case Unknown unknown when !command.liesUnderItsParent() ->
          Decision.reject(RejectionCode.UNION_CODE_ELSEWHERE);
      case Unknown unknown -> Decision.accept(fact);
      case Registered known when known.equals(evolve(fact)) -> Decision.alreadySo();
      case Registered other -> Decision.reject(RejectionCode.UNION_ALREADY_REGISTERED);
    };
  }

  static Registered evolve(UnionRegistered event) {
    return new Registered(event.name(), event.path(), event.level());
  }
}
