package org.warmledger.command.unions;

import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.unions.UnionState.Place;
import org.warmledger.command.unions.UnionState.Registered;
import org.warmledger.command.unions.UnionState.Unknown;
import org.warmledger.events.UnionAmended;
import org.warmledger.events.UnionEvent;

/** Name, level and phone of a union are put right; its place in the tree stays. */
final class AmendUnionRule {

  private AmendUnionRule() {}

  static Decision<UnionEvent> decide(AmendUnion command, UnionState state) {
    return switch (state) {
      case Unknown _ -> Decision.reject(RejectionCode.UNION_NOT_FOUND);
      case Registered known when known.place().equals(amended(command, known.place())) ->
          Decision.alreadySo();
      case Registered known ->
          Decision.accept(
              new UnionAmended(
                  command.code(),
                  command.name(),
                  known.place().path(),
                  command.level(),
                  command.phone(),
                  command.reason(),
                  command.occurredOn()));
    };
  }

  private static Place amended(AmendUnion command, Place known) {
    return new Place(command.name(), known.path(), command.level(), command.phone());
  }
}
