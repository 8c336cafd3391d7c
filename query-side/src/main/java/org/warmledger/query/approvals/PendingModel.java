package org.warmledger.query.approvals;

import org.springframework.stereotype.Component;
import org.warmledger.events.AidApproved;
import org.warmledger.events.AidFunded;
import org.warmledger.events.AidFundsRefused;
import org.warmledger.events.AidProposed;
import org.warmledger.events.AidRejected;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.CasePersonErased;
import org.warmledger.events.CaseTransferred;
import org.warmledger.events.LoanRepaid;
import org.warmledger.events.RepaymentEntered;
import org.warmledger.events.RepaymentRefused;
import org.warmledger.events.RepaymentReversed;
import org.warmledger.events.TransferReversed;
import org.warmledger.query.projection.Grain;
import org.warmledger.query.projection.IndexDefinition;
import org.warmledger.query.projection.ReadModel;

/** Keeps one document per file for which aid was ever proposed or a loan repaid. */
@Component
final class PendingModel extends ReadModel<PendingAids> {

  static final IndexDefinition INDEX = new IndexDefinition("approvals", 6);
  static final String READER = "disbursements";

  PendingModel() {
    super(
        READER,
        INDEX,
        PendingAids.class,
        Grain.perStream(
            AidProposed.class,
            AidApproved.class,
            AidRejected.class,
            AidFunded.class,
            AidFundsRefused.class,
            RepaymentEntered.class,
            LoanRepaid.class,
            RepaymentRefused.class,
            RepaymentReversed.class,
            CaseTransferred.class,
            TransferReversed.class,
            CasePersonErased.class),
        (before, id, fact) -> PendingAids.fold(before, (CaseEvent) fact.event()));
  }
}
