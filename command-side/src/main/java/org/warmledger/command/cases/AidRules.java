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
    return state.decide(file -> about(file, aid, rule));
  }

  private static Decision<CaseEvent> about(
      CaseFile file, AidId aid, BiFunction<CaseFile, AidState, Decision<CaseEvent>> rule) {
    return Optional.ofNullable(file.aids().get(aid))
        .map(known -> rule.apply(file, known))
        .orElseGet(() -> Decision.reject(RejectionCode.AID_NOT_FOUND));
  }

  /** Decides about aid that reached the household and was not taken back. */
  public static Decision<CaseEvent> delivered(
      AidState aid, Function<AidState.Delivered, Decision<CaseEvent>> rule) {
    return switch (aid) {
      case AidState.Delivered delivered -> rule.apply(delivered);
      case AidState.Reversed reversed -> Decision.reject(RejectionCode.AID_REVERSED);
      case AidState.Rejected rejected -> Decision.reject(RejectionCode.AID_REJECTED);
      case AidState.Lapsed lapsed -> Decision.reject(RejectionCode.AID_LAPSED);
      case AidState.Proposed proposed -> Decision.reject(RejectionCode.AID_NOT_DELIVERED);
      case AidState.Approved approved -> Decision.reject(RejectionCode.AID_NOT_DELIVERED);
      case AidState.Funded funded -> Decision.reject(RejectionCode.AID_NOT_DELIVERED);
      case AidState.FundsRefused refused -> Decision.reject(RejectionCode.AID_NOT_DELIVERED);
    };
  }

  /** The terms of aid that waits for approval. */
  public static Optional<AidTerms> waiting(CaseState state, AidId aid) {
    return state
        .content()
        .map(file -> file.aids().get(aid))
        .flatMap(
            known ->
                switch (known) {
                  case AidState.Proposed proposed -> Optional.of(proposed.terms());
                  case AidState.FundsRefused refused -> Optional.of(refused.terms());
                  default -> Optional.empty();
                });
  }
}
