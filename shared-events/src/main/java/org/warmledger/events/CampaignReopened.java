package org.warmledger.events;

import java.time.LocalDate;
import org.warmledger.events.ids.CampaignId;
import org.warmledger.events.ids.UnionPath;

/** That a campaign was closed is taken back: it goes on. */
public record CampaignReopened(
    CampaignId campaignId, UnionPath union, String reason, LocalDate occurredOn)
    implements CampaignEvent {}
