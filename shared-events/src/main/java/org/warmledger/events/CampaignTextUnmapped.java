package org.warmledger.events;

import java.time.LocalDate;
import org.warmledger.events.ids.CampaignId;
import org.warmledger.events.ids.UnionPath;

/** A text was taken for this campaign by mistake: what bears it counts in it no more. */
public record CampaignTextUnmapped(
    CampaignId campaignId, UnionPath union, String text, String reason, LocalDate occurredOn)
    implements CampaignEvent {}
