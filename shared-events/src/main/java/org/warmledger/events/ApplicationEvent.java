package org.warmledger.events;

import org.warmledger.events.ids.ApplicationId;
import org.warmledger.events.ids.UnionPath;

/** A fact of one application to be put on file (建档申请). */
public sealed interface ApplicationEvent extends LedgerEvent
    permits ApplicationMade,
        ApplicationReviewed,
        HomeSurveyed,
        ApplicantMeansChecked,
        ApplicationPublished,
        ApplicationObjected,
        ApplicationObjectionResolved,
        ApplicationApproved,
        ApplicationRefused,
        ApplicationWithdrawn,
        ApplicationStepReversed,
        ApplicationRefusalReversed {

  ApplicationId applicationId();

  /** The union that decides on it. */
  UnionPath union();
}
