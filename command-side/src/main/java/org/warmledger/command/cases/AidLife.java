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
import org.warmledger.events.values.Bills;
import org.warmledger.events.values.Personal;

/** Folds the facts of one aid of a file into its state. */
final class AidLife {

  private AidLife() {}

  /** The aid, and the bills that it rests on. */
  static CaseFile fold(CaseFile file, AidEvent event) {
    CaseFile known = file.aid(event.aidId(), evolve(file, event));
    return bills(event).map(bills -> known.billed(event.aidId(), bills)).orElse(known);
  }

  /** What it was proposed on, or aid of the past rested on; another state rests on the same. */
  private static Optional<Personal<Bills>> bills(AidEvent event) {
    return switch (event) {
      case AidProposed proposed -> proposed.bills();
      case CaseAided aided -> aided.bills();
      case AidBillsCorrected corrected -> Optional.of(corrected.bills());
      default -> Optional.empty();
    };
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
    if (known(file, event) instanceof AidState.Waiting waiting) {
      return new AidState.Approved(
          waiting.terms(),
          waiting.proposedBy(),
          event.approvedBy(),
          waiting.proposedOn(),
          event.occurredOn(),
          event.grant());
    }
    throw new IllegalStateException("only a proposed aid is approved");
  }

  private static AidState known(CaseFile file, AidEvent event) {
    return file.aid(event.aidId())
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
    Optional<AidState> before = file.aid(event.aidId());
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
