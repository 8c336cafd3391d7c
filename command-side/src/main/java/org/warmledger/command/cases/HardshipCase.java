package org.warmledger.command.cases;

import org.warmledger.events.AidApproved;
import org.warmledger.events.AidEvent;
import org.warmledger.events.AidProposed;
import org.warmledger.events.AidRejected;
import org.warmledger.events.AidReversed;
import org.warmledger.events.CaseAided;
import org.warmledger.events.CaseArchived;
import org.warmledger.events.CaseClosed;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.CasePersonErased;
import org.warmledger.events.CaseReopened;
import org.warmledger.events.CaseRevised;
import org.warmledger.events.CaseTransferred;
import org.warmledger.events.CaseVisited;
import org.warmledger.events.FollowUpDone;
import org.warmledger.events.FollowUpPromised;

/** Folds the facts of a file into its state. */
public final class HardshipCase {

  private HardshipCase() {}

  /** The state before anything happened. */
  public static CaseState unopened() {
    return new CaseState.Unopened();
  }

  /** The state after a fact. */
  public static CaseState evolve(CaseState state, CaseEvent event) {
    return switch (event) {
      case CaseArchived archived -> new CaseState.Open(CaseFile.archived(archived));
      case CaseRevised revised -> state.with(file -> file.revised(revised));
      case CaseTransferred moved -> state.with(file -> file.movedTo(moved.to()));
      case CaseVisited visit ->
          state.with(file -> file.visited(visit.visitId(), new FollowUp.None()));
      case FollowUpPromised promised ->
          state.with(
              file -> file.visited(promised.visitId(), new FollowUp.Promised(promised.dueOn())));
      case FollowUpDone done ->
          state.with(file -> file.visited(done.visitId(), new FollowUp.Done(done.occurredOn())));
      case AidEvent aid -> state.with(file -> file.aid(aid.aidId(), evolve(file, aid)));
      case CaseClosed closed -> close(state, closed);
      case CaseReopened reopened -> reopen(state, reopened);
      case CasePersonErased gone -> state.with(file -> file.erased(gone.person()));
    };
  }

  private static CaseState close(CaseState state, CaseClosed event) {
    CaseFile file = content(state).closedOn(event.occurredOn());
    return new CaseState.Closed(file, event.reason(), event.occurredOn());
  }

  private static CaseState reopen(CaseState state, CaseReopened event) {
    return new CaseState.Open(content(state).reopenedOn(event.occurredOn()));
  }

  private static CaseFile content(CaseState state) {
    return state
        .content()
        .orElseThrow(() -> new IllegalStateException("a file starts by being archived"));
  }

  private static AidState evolve(CaseFile file, AidEvent event) {
    return switch (event) {
      case AidProposed proposed ->
          new AidState.Proposed(proposed.terms(), proposed.proposedBy(), proposed.occurredOn());
      case AidApproved approved -> approved(file, approved);
      case AidRejected rejected -> new AidState.Rejected(rejected.rejectedBy());
      case CaseAided aided ->
          new AidState.Delivered(aided.terms(), aided.receipt(), aided.occurredOn());
      case AidReversed reversed -> new AidState.Reversed(reversed.occurredOn());
    };
  }

  private static AidState approved(CaseFile file, AidApproved event) {
    if (file.aids().get(event.aidId()) instanceof AidState.Proposed proposed) {
      return new AidState.Approved(proposed.terms(), event.approvedBy(), proposed.proposedOn());
    }
    throw new IllegalStateException("only a proposed aid is approved");
  }
}
