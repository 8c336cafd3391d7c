package org.warmledger.command.erasures.droperasure;

import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.erasures.ErasureState;
import org.warmledger.events.ErasureAsked;
import org.warmledger.events.ErasureDropped;
import org.warmledger.events.ErasureEvent;

/** While it waits, whoever asked for it takes it back, and anybody else refuses it. */
public final class DropErasureRule {

  private DropErasureRule() {}

  public static Decision<ErasureEvent> decide(DropErasure command, ErasureState state) {
    return switch (state) {
      case ErasureState.Unasked _ -> Decision.reject(RejectionCode.ERASURE_NOT_FOUND);
      case ErasureState.Waiting(ErasureAsked asked)
          when command.occurredOn().isBefore(asked.occurredOn()) ->
          Decision.reject(RejectionCode.DATE_OUT_OF_ORDER);
      case ErasureState.Waiting(ErasureAsked asked) -> Decision.accept(dropped(command, asked));
      case ErasureState.Dropped _ -> Decision.alreadySo();
      case ErasureState.CarriedOut _ -> Decision.reject(RejectionCode.ERASURE_ALREADY_DECIDED);
    };
  }

  private static ErasureDropped dropped(DropErasure command, ErasureAsked asked) {
    return new ErasureDropped(
        asked.erasure(), asked.union(), asked.person(), command.droppedBy(), command.occurredOn());
  }
}
