package org.warmledger.events;

import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.UnionPath;

/** A fact of one household's file. */
public sealed interface CaseEvent extends LedgerEvent
    permits HouseholdStated,
        CaseAmended,
        CaseVisited,
        FollowUpPromised,
        FollowUpDone,
        VisitsCompared,
        AidEvent,
        OfferEvent,
        AssignmentEvent,
        CaseTransferred,
        CaseClosed,
        CaseReopened,
        CasePersonErased,
        NoticePublished,
        ObjectionRaised,
        ObjectionResolved,
        MeansChecked,
        ExclusionAppealed,
        AppealDecided,
        PaperConfirmed,
        AttachmentAdded,
        CaseReversal {

  CaseId caseId();

  /** The union that kept the file when it happened. */
  UnionPath union();

  /**
   * The union whose figures it is in: of what takes back what was done for a household the one that
   * did it, wherever the file has moved since.
   */
  default UnionPath countedIn() {
    return union();
  }
}
