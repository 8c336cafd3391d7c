package org.warmledger.command.cases;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.warmledger.events.AidApproved;
import org.warmledger.events.AidBillsCorrected;
import org.warmledger.events.AidEvent;
import org.warmledger.events.AidFunded;
import org.warmledger.events.AidFundsRefused;
import org.warmledger.events.AidLapsed;
import org.warmledger.events.AidProposed;
import org.warmledger.events.AidRejected;
import org.warmledger.events.AidReversed;
import org.warmledger.events.CaseAided;
import org.warmledger.events.LoanRepaid;
import org.warmledger.events.RepaymentEntered;
import org.warmledger.events.RepaymentRefused;
import org.warmledger.events.RepaymentReversed;

/** Folds the facts of one aid of a file into its state. */
final class AidLife {

  private AidLife() {}

  /** The aid, and the bills that it rests on. */
  static CaseFile fold(CaseFile file, AidEvent event) {
    return switch (event) {
      case AidProposed proposed -> proposed(file, proposed);
      case CaseAided aided -> aided(file, aided);
      case AidBillsCorrected corrected -> corrected(file, corrected);
      default -> file.aid(event.aidId(), evolve(file, event));
    };
  }

  /** The aid, and what it was proposed on. */
  private static CaseFile proposed(CaseFile file, AidProposed event) {
    CaseFile known = file.aid(event.aidId(), evolve(file, event));
    return event.bills().map(bills -> known.billed(event.aidId(), bills)).orElse(known);
  }

  /** The aid, and the bills that aid of the past rested on. */
  private static CaseFile aided(CaseFile file, CaseAided event) {
    CaseFile known = file.aid(event.aidId(), evolve(file, event));
    return event.bills().map(bills -> known.billed(event.aidId(), bills)).orElse(known);
  }

  /** Its state is what it was, resting on other bills. */
  private static CaseFile corrected(CaseFile file, AidBillsCorrected event) {
    return file.aid(event.aidId(), evolve(file, event)).billed(event.aidId(), event.bills());
  }

  private static AidState evolve(CaseFile file, AidEvent event) {
    return switch (event) {
      case AidProposed proposed ->
          new AidState.Proposed(proposed.terms(), proposed.proposedBy(), proposed.occurredOn());
      case AidBillsCorrected corrected -> known(file, event).restingOn(corrected.selfPaid());
      case AidApproved approved -> approved(file, approved);
      case AidRejected rejected -> new AidState.Rejected(rejected.rejectedBy());
      case AidFunded funded -> funded(file, funded);
      case AidFundsRefused refused -> refused(file, refused);
      case AidLapsed lapsed -> new AidState.Lapsed(lapsed.occurredOn());
      case CaseAided aided -> delivered(file, aided);
      case LoanRepaid repaid -> loan(file, event, known -> known.repaid(repaid));
      case RepaymentEntered entered -> loan(file, event, known -> known.entered(entered));
      case RepaymentRefused refused -> loan(file, event, known -> known.refused(refused));
      case RepaymentReversed back -> loan(file, event, known -> known.reversed(back));
      case AidReversed reversed ->
          new AidState.Reversed(reversed.occurredOn(), known(file, event).paidBy());
    };
  }

  private static AidState approved(CaseFile file, AidApproved event) {
    return switch (known(file, event)) {
      case AidState.Proposed proposed ->
          new AidState.Approved(
              proposed.terms(),
              proposed.proposedBy(),
              event.approvedBy(),
              proposed.proposedOn(),
              event.occurredOn(),
              event.grant());
      case AidState.FundsRefused refused ->
          new AidState.Approved(
              refused.terms(),
              refused.proposedBy(),
              event.approvedBy(),
              refused.proposedOn(),
              event.occurredOn(),
              event.grant());
      default -> throw new IllegalStateException("only a proposed aid is approved");
    };
  }

  private static AidState known(CaseFile file, AidEvent event) {
    return Optional.ofNullable(file.aids().get(event.aidId()))
        .orElseThrow(() -> new IllegalStateException("an aid starts by being proposed"));
  }

  private static AidState funded(CaseFile file, AidFunded event) {
    if (known(file, event) instanceof AidState.Approved approved) {
      return new AidState.Funded(
          approved.terms(),
          approved.proposedBy(),
          approved.approvedBy(),
          approved.proposedOn(),
          event.fund(),
          event.commitment(),
          event.occurredOn());
    }
    throw new IllegalStateException("only an approved aid is funded");
  }

  private static AidState refused(CaseFile file, AidFundsRefused event) {
    if (known(file, event) instanceof AidState.Approved approved) {
      return new AidState.FundsRefused(
          approved.terms(),
          approved.proposedBy(),
          approved.proposedOn(),
          event.code(),
          event.lacking());
    }
    throw new IllegalStateException("only an approved aid is refused its funds");
  }

  private static AidState delivered(CaseFile file, CaseAided event) {
    Optional<AidState> before = Optional.ofNullable(file.aids().get(event.aidId()));
    return new AidState.Delivered(
        event.terms(),
        event.payee(),
        event.receipt(),
        event.occurredOn(),
        event.union(),
        event.identity(),
        before
            .filter(AidState.Funded.class::isInstance)
            .map(AidState.Funded.class::cast)
            .map(AidState.Funded::commitment),
        new AidState.Hands(before.flatMap(AidState::approver), event.deliveredBy()),
        Repayments.NONE);
  }

  private static AidState loan(CaseFile file, AidEvent event, UnaryOperator<Repayments> change) {
    if (known(file, event) instanceof AidState.Delivered loan) {
      return loan.with(change.apply(loan.repayments()));
    }
    throw new IllegalStateException("only a delivered loan is repaid");
  }
}
