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
        "`POST /api/unions/{code}/amendments`: name, level and phone; its place stays, as what was done there"
            + " is kept",
        UnionAmended.class);
    Reversals.by(UnionAmended.class, "The next amendment", UnionAmended.class);
    campaigns();
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

  private static void campaigns() {
    Reversals.by(
        CampaignOpened.class,
        "`POST /api/campaigns/{campaignId}/closure` as OPENED_BY_MISTAKE: nobody is offered it; kind,"
            + " days and target by `/amendments`",
        CampaignClosed.class,
        CampaignAmended.class);
    Reversals.by(CampaignAmended.class, "The next amendment", CampaignAmended.class);
    Reversals.by(
        CampaignClosed.class,
        "`POST /api/campaigns/{campaignId}/reopening`",
        CampaignReopened.class);
    Reversals.by(CampaignReopened.class, "Closing it anew", CampaignClosed.class);
    Reversals.by(
        CampaignTargetSet.class,
        "The next one of that union: `POST /api/campaigns/{campaignId}/targets`",
        CampaignTargetSet.class);
    Reversals.by(
        CampaignTextMapped.class,
        "`POST /api/campaigns/{campaignId}/texts/reversal`",
        CampaignTextUnmapped.class);
    Reversals.by(CampaignTextUnmapped.class, "Mapping it anew", CampaignTextMapped.class);
  }
}
