package org.warmledger.events;

import java.time.LocalDate;
import org.warmledger.events.ids.CampaignId;
import org.warmledger.events.ids.UnionPath;

/**
 * What was once typed in place of a campaign's name means this campaign: acts that bear the text
 * count in it from now on. The acts keep the text.
 */
public record CampaignTextMapped(
    CampaignId campaignId, UnionPath union, String text, LocalDate occurredOn)
    implements CampaignEvent {}
