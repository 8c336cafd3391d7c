package org.warmledger.query.disbursements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
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
import org.warmledger.events.CaseVisited;
import org.warmledger.events.CommitmentEvent;
import org.warmledger.events.EnterpriseVisitReversed;
import org.warmledger.events.EnterpriseVisited;
import org.warmledger.events.FundsCommitted;
import org.warmledger.events.FundsRefunded;
import org.warmledger.events.FundsReleased;
import org.warmledger.events.FundsSettled;
import org.warmledger.events.LedgerEvent;
import org.warmledger.events.LoanRepaid;
import org.warmledger.events.RefundReversed;
import org.warmledger.events.RepaymentEntered;
import org.warmledger.events.RepaymentRefused;
import org.warmledger.events.RepaymentReversed;
import org.warmledger.events.ServiceProvided;
import org.warmledger.events.ServiceReversed;
import org.warmledger.events.VisitReversed;
import org.warmledger.query.disbursements.book.Disbursement;
import org.warmledger.query.projection.Fact;
import org.warmledger.query.projection.Grain;
import org.warmledger.query.projection.IndexDefinition;
import org.warmledger.query.projection.ReadModel;
import org.warmledger.query.steps.Step;
import org.warmledger.query.steps.StepKind;

/**
 * Keeps one document per disbursement, fed by two streams: the commitment of the fund, and the file
 * or activity that it is for. Its id follows from either, so no look-up is needed.
 */
@Component
final class DisbursementModel extends ReadModel<DisbursementDocument> {

  static final IndexDefinition INDEX = new IndexDefinition("disbursements", 7);

  private static final Set<Class<? extends LedgerEvent>> KINDS =
      Set.of(
          AidEvent.class,
          CommitmentEvent.class,
          CaseVisited.class,
          VisitReversed.class,
          ServiceProvided.class,
          ServiceReversed.class,
          EnterpriseVisited.class,
          EnterpriseVisitReversed.class);

  DisbursementModel() {
    super(
        Disbursements.READER,
        INDEX,
        DisbursementDocument.class,
        Grain.across(KINDS, fact -> Disbursement.idOf(fact.event()).stream()),
        DisbursementModel::fold);
  }

  private static DisbursementDocument fold(
      Optional<DisbursementDocument> before, String id, Fact fact) {
    Disbursement now = Disbursement.fold(before.map(DisbursementDocument::given), fact.event());
    List<Step> steps = new ArrayList<>(before.map(DisbursementDocument::steps).orElse(List.of()));
    steps.add(Step.of(kind(fact), fact));
    return DisbursementDocument.of(id, now, steps);
  }

  private static StepKind kind(Fact fact) {
    return switch (fact.event()) {
      case AidProposed proposed -> StepKind.PROPOSAL;
      case AidApproved approved -> StepKind.APPROVAL;
      case AidBillsCorrected corrected -> StepKind.BILLS_CORRECTION;
      case AidRejected rejected -> StepKind.REJECTION;
      case AidFunded funded -> StepKind.FUNDING;
      case AidFundsRefused refused -> StepKind.REFUSAL;
      case AidLapsed lapsed -> StepKind.LAPSE;
      case CaseAided aided -> StepKind.DELIVERY;
      case AidReversed reversed -> StepKind.REVERSAL;
      case LoanRepaid repaid -> StepKind.REPAYMENT;
      case RepaymentEntered entered -> StepKind.REPAYMENT_ENTRY;
      case RepaymentRefused refused -> StepKind.REPAYMENT_REFUSAL;
      case RepaymentReversed back -> StepKind.REPAYMENT_REVERSAL;
      case FundsCommitted committed -> StepKind.COMMITMENT;
      case FundsSettled settled -> StepKind.SETTLEMENT;
      case FundsReleased released -> StepKind.RELEASE;
      case FundsRefunded refunded -> StepKind.REFUND;
      case RefundReversed back -> StepKind.REFUND_REVERSAL;
      case CaseVisited _, ServiceProvided _, EnterpriseVisited _ -> StepKind.DELIVERY;
      case VisitReversed _, ServiceReversed _, EnterpriseVisitReversed _ -> StepKind.REVERSAL;
      default -> throw new IllegalStateException(fact.type().getSimpleName());
    };
  }
}
