package org.warmledger.command.funding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import org.warmledger.events.ids.AidId;
import org.warmledger.events.lists.AidOrigin;

/** What a batch of facts, in their order, leaves to be done. */
final class AidBatch {

  private final Map<AidId, AidMoved> moved = new LinkedHashMap<>();
  private final Map<AidId, AidFunded> waiting = new LinkedHashMap<>();
  private final Map<AidId, AidEvent> ended = new LinkedHashMap<>();

  void add(AidEvent event, String correlation) {
    switch (event) {
      // Approvals of the first revision are older than the funds.
      case AidApproved approved when approved.seen().isPresent() -> moved(event, correlation);
      case AidApproved older -> {}
      case AidFunded funded -> funded(funded);
      case AidFundsRefused refused -> moved.remove(event.aidId());
      case CaseAided aided when aided.origin() == AidOrigin.IMPORTED -> {}
      case CaseAided _, AidRejected _, AidLapsed _ -> ended(event, correlation);
      case AidProposed proposed -> {}
      case AidBillsCorrected corrected -> {}
      case LoanRepaid repaid -> {}
      case RepaymentEntered entered -> {}
      case RepaymentRefused refused -> {}
      case RepaymentReversed back -> {}
      case AidReversed reversed -> {}
    }
  }

  /** The file knows already: written together with its approval, or before the reader came by. */
  private void funded(AidFunded event) {
    moved.remove(event.aidId());
    waiting.put(event.aidId(), event);
    ended.remove(event.aidId());
  }

  private void ended(AidEvent event, String correlation) {
    moved(event, correlation);
    waiting.remove(event.aidId());
    ended.put(event.aidId(), event);
  }

  private void moved(AidEvent event, String correlation) {
    moved.put(
        event.aidId(),
        new AidMoved(
            event.caseId(), event.aidId(), event.union(), event.occurredOn(), correlation));
  }

  List<AidMoved> moved() {
    return new ArrayList<>(moved.values());
  }

  List<AidFunded> waiting() {
    return new ArrayList<>(waiting.values());
  }

  List<AidEvent> ended() {
    return new ArrayList<>(ended.values());
  }
}
