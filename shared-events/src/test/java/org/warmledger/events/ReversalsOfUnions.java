package org.warmledger.events;

/** How facts of unions, campaigns and their programme are taken back. */
final class ReversalsOfUnions {

  private ReversalsOfUnions() {}

  static void say() {
    Reversals.by(
        GoLiveDeclared.class, "`POST /api/unions/{code}/go-live/reversal`", GoLiveWithdrawn.class);
    Reversals.by(GoLiveWithdrawn.class, "Declaring it anew", GoLiveDeclared.class);
    Reversals.no(BooksBegun.class, "Follows from the first fund: from then on the day stands.");
    Reversals.by(
        UnionRegistered.class,
        "`POST /api/unions/{code}/amendments`: name and level; its place stays, as what was done there"
            + " is kept",
        UnionAmended.class);
    Reversals.by(UnionAmended.class, "The next amendment", UnionAmended.class);
    Reversals.by(
        CampaignOpened.class,
        "`POST /api/campaigns/{campaignId}/amendments`: kind, days and target; under another name it is"
            + " another campaign, and this one, of kind OTHER, counts in no form",
        CampaignAmended.class);
    Reversals.by(CampaignAmended.class, "The next amendment", CampaignAmended.class);
    Reversals.by(
        EnterpriseVisited.class,
        "`POST /api/enterprise-visits/{id}/reversal`",
        EnterpriseVisitReversed.class);
    Reversals.by(
        ServiceProvided.class, "`POST /api/services/{id}/reversal`", ServiceReversed.class);
    Reversals.by(
        CentreStated.class,
        "`POST /api/centres/{centre}/statements/{statement}/reversal`: what was stated before holds",
        CentreStatementReversed.class);
  }
}
