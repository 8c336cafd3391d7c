package org.warmledger.command.erasures.eraseperson;

import java.util.List;
import java.util.Optional;
import org.warmledger.command.cases.CaseFile;
import org.warmledger.command.cases.CaseState;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.erasures.ErasureState;
import org.warmledger.command.persons.PersonState;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.CasePersonErased;
import org.warmledger.events.ErasureAsked;
import org.warmledger.events.ErasureCarriedOut;
import org.warmledger.events.ErasureEvent;
import org.warmledger.events.lists.ErasureWarning;

/**
 * Whoever was asked to be erased is erased by another hand (C13), once aid is settled, and in spite
 * of years of keeping only by somebody who says to know of them.
 */
public final class ErasePersonRule {

  private ErasePersonRule() {}

  /**
   * Decides.
   *
   * @param warnings that hold now
   */
  public static Decision<ErasureEvent> decide(
      ErasePerson command, ErasureState state, PersonState person, List<ErasureWarning> warnings) {
    return switch (state) {
      case ErasureState.Unasked _ -> Decision.reject(RejectionCode.ERASURE_NOT_FOUND);
      case ErasureState.Waiting(ErasureAsked asked) ->
          refusal(command, asked, warnings)
              .map(Decision::<ErasureEvent>reject)
              .orElseGet(() -> Decision.accept(carriedOut(command, asked, warnings)));
      case ErasureState.Dropped _ -> Decision.reject(RejectionCode.ERASURE_ALREADY_DECIDED);
      // Said again after keys were put back from an old copy: they are destroyed once more.
      case ErasureState.CarriedOut _ when person instanceof PersonState.Erased ->
          Decision.alreadySo();
      case ErasureState.CarriedOut _ -> Decision.reject(RejectionCode.ERASURE_ALREADY_DECIDED);
    };
  }

  private static Optional<RejectionCode> refusal(
      ErasePerson command, ErasureAsked asked, List<ErasureWarning> warnings) {
    if (asked.askedBy().equals(command.erasedBy())) {
      return Optional.of(RejectionCode.C13_SAME_HANDS);
    }
    if (command.occurredOn().isBefore(asked.occurredOn())) {
      return Optional.of(RejectionCode.DATE_OUT_OF_ORDER);
    }
    if (warnings.stream().anyMatch(ErasureWarning::stands)) {
      return Optional.of(RejectionCode.ERASURE_BEFORE_AID);
    }
    return command.acknowledged().containsAll(warnings)
        ? Optional.empty()
        : Optional.of(RejectionCode.KEEPING_PERIOD_RUNS);
  }

  private static ErasureCarriedOut carriedOut(
      ErasePerson command, ErasureAsked asked, List<ErasureWarning> warnings) {
    return new ErasureCarriedOut(
        asked.erasure(),
        asked.union(),
        asked.person(),
        warnings,
        command.erasedBy(),
        command.occurredOn());
  }

  /** Each file that a person was on says once that they were erased. */
  public static Decision<CaseEvent> onFile(ErasePerson command, CaseState state) {
    return state
        .kept()
        .filter(file -> !file.erased().contains(command.person()))
        .map(file -> Decision.<CaseEvent>accept(erased(command, file)))
        .orElseGet(Decision::alreadySo);
  }

  private static CasePersonErased erased(ErasePerson command, CaseFile file) {
    return new CasePersonErased(
        file.id(),
        file.union(),
        command.person(),
        Optional.of(file.past().dependants()),
        command.occurredOn());
  }
}
