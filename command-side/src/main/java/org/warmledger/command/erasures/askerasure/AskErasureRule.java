package org.warmledger.command.erasures.askerasure;

import java.util.List;
import org.warmledger.command.cases.CaseFile;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.erasures.ErasureState;
import org.warmledger.command.persons.PersonState;
import org.warmledger.events.ErasureAsked;
import org.warmledger.events.ErasureEvent;
import org.warmledger.events.lists.ErasureWarning;

/** Somebody who is known may be asked to be erased, once at a time. */
public final class AskErasureRule {

  private AskErasureRule() {}

  /**
   * Decides.
   *
   * @param latest the file that the person came onto last
   * @param warnings that hold now
   */
  public static Decision<ErasureEvent> decide(
      AskErasure command,
      ErasureState state,
      PersonState person,
      CaseFile latest,
      List<ErasureWarning> warnings) {
    return person instanceof PersonState.Erased
        ? Decision.reject(RejectionCode.PERSON_ERASED)
        : decide(state, asked(command, latest, warnings));
  }

  private static Decision<ErasureEvent> decide(ErasureState state, ErasureAsked asked) {
    return switch (state) {
      case ErasureState.Waiting(ErasureAsked before) ->
          isSame(asked, before)
              ? Decision.alreadySo()
              : Decision.reject(RejectionCode.ERASURE_WAITS);
      case ErasureState.Unasked _ -> Decision.accept(asked);
      case ErasureState.Dropped _ -> Decision.accept(asked);
      // Whoever came back is somebody to be erased again.
      case ErasureState.CarriedOut _ -> Decision.accept(asked);
    };
  }

  private static boolean isSame(ErasureAsked now, ErasureAsked before) {
    return now.askedBy().equals(before.askedBy())
        && now.reason() == before.reason()
        && now.letter().equals(before.letter());
  }

  private static ErasureAsked asked(
      AskErasure command, CaseFile latest, List<ErasureWarning> warnings) {
    return new ErasureAsked(
        command.erasure(),
        latest.union(),
        command.person(),
        latest.id(),
        command.reason(),
        command.letter(),
        warnings,
        command.askedBy(),
        command.occurredOn());
  }
}
