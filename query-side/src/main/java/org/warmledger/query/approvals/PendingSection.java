package org.warmledger.query.approvals;

import java.util.Set;
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
import org.warmledger.query.files.FilePart;
import org.warmledger.query.files.FileSection;

/** Keeps what waits on a file, once aid was proposed for it or a loan repaid. */
@Component
final class PendingSection extends FileSection<PendingAids> {

  static final FilePart PART = new FilePart("approvals");

  PendingSection() {
    super(
        PART,
        PendingAids.class,
        Set.of(
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
        (before, file, fact) -> PendingAids.fold(before, (CaseEvent) fact.event()));
  }
}
