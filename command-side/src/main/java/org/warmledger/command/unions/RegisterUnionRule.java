package org.warmledger.command.unions;

import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.unions.UnionState.Registered;
import org.warmledger.command.unions.UnionState.Unknown;
import org.warmledger.events.UnionRegistered;

/** A union is registered once, under its parent, and keeps its place. */
final class RegisterUnionRule {

  private RegisterUnionRule() {}

  static Decision<UnionRegistered> decide(RegisterUnion command, UnionState state) {
    var fact =
        new UnionRegistered(
            command.code(),
            command.name(),
            command.path(),
            command.level(),
            command.phone(),
            command.occurredOn());
    return switch (state) {
      case Unknown unknown when !command.liesUnderItsParent() ->
          Decision.reject(RejectionCode.UNION_CODE_ELSEWHERE);
      case Unknown unknown -> Decision.accept(fact);
      case Registered known when saysNoMore(command, known.place()) -> Decision.alreadySo();
      case Registered other -> Decision.reject(RejectionCode.UNION_ALREADY_REGISTERED);
    };
  }

  /** A table of unions has no phones: it takes none away. */
  private static boolean saysNoMore(RegisterUnion command, UnionState.Place known) {
    return known.equals(
        new UnionState.Place(
            command.name(), command.path(), command.level(), command.phone().or(known::phone)));
  }
}
