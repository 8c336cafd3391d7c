package org.warmledger.command.erasures;

import java.util.Optional;
import org.warmledger.events.ErasureAsked;
import org.warmledger.events.ErasureCarriedOut;
import org.warmledger.events.ErasureDropped;
import org.warmledger.events.ErasureEvent;
import org.warmledger.events.ids.UnionPath;

/** What is asked and done about erasing a person: asked for → carried out, or dropped. */
public sealed interface ErasureState {

  /** Nobody asked for it. */
  record Unasked() implements ErasureState {}

  /** It waits for another person. */
  record Waiting(ErasureAsked asked) implements ErasureState {}

  /** Taken back, or refused; it may be asked for again. */
  record Dropped(ErasureAsked asked) implements ErasureState {}

  /** The person was erased. */
  record CarriedOut(ErasureAsked asked) implements ErasureState {}

  /** What was asked for last. */
  default Optional<ErasureAsked> request() {
    return switch (this) {
      case Unasked _ -> Optional.empty();
      case Waiting(ErasureAsked known) -> Optional.of(known);
      case Dropped(ErasureAsked known) -> Optional.of(known);
      case CarriedOut(ErasureAsked known) -> Optional.of(known);
    };
  }

  /** The union whose people know of it. */
  default Optional<UnionPath> union() {
    return request().map(ErasureAsked::union);
  }

  static ErasureState evolve(ErasureState state, ErasureEvent event) {
    return switch (event) {
      case ErasureAsked asked -> new Waiting(asked);
      case ErasureDropped _ -> new Dropped(known(state));
      case ErasureCarriedOut _ -> new CarriedOut(known(state));
    };
  }

  private static ErasureAsked known(ErasureState state) {
    return state
        .request()
        .orElseThrow(() -> new IllegalStateException("an erasure begins by being asked for"));
  }
}
