package org.warmledger.events;

/** How facts of applications to be put on file are taken back. */
final class ReversalsOfApplications {

  private static final String LAST =
      "`POST /api/applications/{id}/steps/{step}/reversal`, while it is the last step";

  private ReversalsOfApplications() {}

  static void say() {
    steps();
    ended();
  }

  private static void steps() {
    Reversals.by(
        ApplicationMade.class,
        "`POST /api/applications/{id}/withdrawal`",
        ApplicationWithdrawn.class);
    Reversals.by(ApplicationReviewed.class, LAST, ApplicationStepReversed.class);
    Reversals.by(HomeSurveyed.class, LAST, ApplicationStepReversed.class);
    Reversals.by(ApplicantMeansChecked.class, LAST, ApplicationStepReversed.class);
    Reversals.by(ApplicationPublished.class, LAST, ApplicationStepReversed.class);
    Reversals.by(
        ApplicationObjected.class,
        "Dismissing it: `POST /api/applications/{id}/objections/{objectionId}/resolution`",
        ApplicationObjectionResolved.class);
    Reversals.by(
        ApplicationObjectionResolved.class,
        "The next resolution of the same objection",
        ApplicationObjectionResolved.class);
  }

  private static void ended() {
    Reversals.by(
        ApplicationApproved.class,
        "Closing the file as MISIDENTIFIED or DUPLICATE",
        CaseClosed.class);
    Reversals.by(
        ApplicationRefused.class,
        "`POST /api/applications/{id}/refusal/reversal`",
        ApplicationRefusalReversed.class);
    Reversals.by(ApplicationWithdrawn.class, "Applying anew", ApplicationMade.class);
    Reversals.by(
        ApplicationStepReversed.class,
        "Doing the step anew",
        ApplicationReviewed.class,
        HomeSurveyed.class,
        ApplicantMeansChecked.class,
        ApplicationPublished.class);
    Reversals.by(ApplicationRefusalReversed.class, "Refusing it anew", ApplicationRefused.class);
  }
}
