package org.warmledger.command.cases.reverseaid;

import java.time.LocalDate;
import java.util.Optional;
import org.warmledger.command.cases.AidRules;
import org.warmledger.command.cases.AidState;
import org.warmledger.command.cases.CaseFile;
import org.warmledger.command.cases.CaseState;
import org.warmledger.command.cases.reverseaid.ReverseAid.Witness;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.Rejection;
import org.warmledger.command.decision.Rejection.Preceding;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.plans.GiveBackRule;
import org.warmledger.command.plans.GiveBackRule.Proof;
import org.warmledger.events.AidReversed;
import org.warmledger.events.CaseEvent;

/**
 * Only delivered aid is reversed, on a closed file too: the books must come right (C29). That it
 * came back says another than who approved or delivered it (C13), also where the bank says so: its
 * file is typed by somebody. And not while somebody is yet to say what came back of a loan, nor,
 * where that went into no fund, after it did.
 */
public final class ReverseAidRule {

  private ReverseAidRule() {}

  public static Decision<CaseEvent> decide(ReverseAid command, CaseState state) {
    return AidRules.about(state, command.aidId(), (file, aid) -> decide(command, file, aid));
  }

  private static Decision<CaseEvent> decide(ReverseAid command, CaseFile file, AidState aid) {
    return aid instanceof AidState.Reversed(LocalDate on, _) && on.equals(command.occurredOn())
        ? Decision.alreadySo()
        : AidRules.delivered(aid, delivered -> reverse(command, file, delivered));
  }

  private static Decision<CaseEvent> reverse(
      ReverseAid command, CaseFile file, AidState.Delivered aid) {
    return refusal(command, aid)
        .<Decision<CaseEvent>>map(Decision.Refused::new)
        .orElseGet(() -> Decision.accept(reversed(command, file, aid)));
  }

  private static Optional<Rejection> refusal(ReverseAid command, AidState.Delivered aid) {
    if (command.occurredOn().isBefore(aid.deliveredOn())) {
      return Optional.of(Rejection.early(Preceding.DELIVERED, aid.deliveredOn()));
    }
    if (command.witness() == Witness.STAFF && isRestedOn(aid)) {
      return Optional.of(Rejection.of(RejectionCode.FACT_RESTED_ON));
    }
    return aid.terms().isService()
        ? Optional.empty()
        : GiveBackRule.refusal(command.reversedBy(), aid.hands().all(), proof(command, aid));
  }

  /** What the bank sends back it says in its file: there is no other paper. */
  private static Proof proof(ReverseAid command, AidState.Delivered aid) {
    return command.witness() == Witness.BANK || aid.commitment().isEmpty()
        ? Proof.NOT_ASKED_FOR
        : Proof.of(command.voucher());
  }

  /** What came back of past aid went into no fund that could give it back: it is undone first. */
  private static boolean isRestedOn(AidState.Delivered aid) {
    boolean isPast = aid.commitment().isEmpty();
    return aid.repayments().isWaiting() || (isPast && !aid.repaid().isNone());
  }

  private static AidReversed reversed(ReverseAid command, CaseFile file, AidState.Delivered aid) {
    return new AidReversed(
        command.caseId(),
        file.union(),
        command.aidId(),
        aid.terms(),
        aid.identity(),
        Optional.of(aid.givenBy()),
        aid.deliveredOn(),
        command.witness() == Witness.BANK
            ? file.ours(command.reason())
            : file.personal(command.reason()),
        command.reversedBy(),
        command.voucher(),
        command.occurredOn());
  }
}
