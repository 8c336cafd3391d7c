package org.warmledger.command.cases;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.values.AidTerms;

/** Finds the aid that a command is about. */
public final class AidRules {

  private AidRules() {}

  /** Decides about a known aid of an existing file. */
  public static Decision<CaseEvent> about(
      CaseState state, AidId aid, BiFunction<CaseFile, AidState, Decision<CaseEvent>> rule) {
    return state.decide(file -> file.aid(aid), RejectionCode.AID_NOT_FOUND, rule);
  }

  /** Decides about aid that reached the household and was not taken back. */
  public static Decision<CaseEvent> delivered(
      AidState aid, Function<AidState.Delivered, Decision<CaseEvent>> rule) {
    return switch (aid) {
      case AidState.Delivered delivered -> rule.apply(delivered);
      case AidState.Over over -> Decision.reject(over.code());
      case AidState.UnderWay _ -> Decision.reject(RejectionCode.AID_NOT_DELIVERED);
    };
  }

  /** The aid, of a file that there is. */
  public static Optional<AidState> known(CaseState state, AidId aid) {
    return state.content().flatMap(file -> file.aid(aid));
  }

  /** The terms of aid that waits for approval. */
  public static Optional<AidTerms> waiting(CaseState state, AidId aid) {
    return known(state, aid).flatMap(AidState::waiting).map(AidState.UnderWay::terms);
  }
}
