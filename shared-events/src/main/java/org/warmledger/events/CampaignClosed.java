package org.warmledger.events;

import java.time.LocalDate;
import org.warmledger.events.ids.CampaignId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.CampaignEnd;

/**
 * A campaign is over, or should never have been opened. What was done in it stays; reopening it
 * takes this back.
 */
public record CampaignClosed(
    CampaignId campaignId, UnionPath union, CampaignEnd end, String reason, LocalDate occurredOn)
    implements CampaignEvent {}
