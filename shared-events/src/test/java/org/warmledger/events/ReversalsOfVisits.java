package org.warmledger.events;

/** How what is said of visits is taken back. */
final class ReversalsOfVisits {

  private ReversalsOfVisits() {}

  static void say() {
    Reversals.by(
        CaseVisited.class, "`POST /api/cases/{id}/visits/{visitId}/reversal`", VisitReversed.class);
    Reversals.by(FollowUpPromised.class, "With the visit that promised it", VisitReversed.class);
    Reversals.by(
        FollowUpDone.class,
        "`POST /api/cases/{id}/visits/{visitId}/follow-up/reversal`",
        FactReversed.class);
    Reversals.by(
        VisitsCompared.class,
        "If it was another visit after all, it is recorded; if it was the same, it is taken back",
        CaseVisited.class,
        VisitReversed.class);
  }
}
