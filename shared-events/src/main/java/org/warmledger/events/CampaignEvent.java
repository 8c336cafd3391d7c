package org.warmledger.events;

import org.warmledger.events.ids.CampaignId;
import org.warmledger.events.ids.UnionPath;

/** A fact about one campaign (活动). */
public sealed interface CampaignEvent extends LedgerEvent
    permits CampaignOpened,
        CampaignAmended,
        CampaignClosed,
        CampaignReopened,
        CampaignTargetSet,
        CampaignTextMapped,
        CampaignTextUnmapped {

  CampaignId campaignId();

  /** The union that holds it. */
  UnionPath union();
}
