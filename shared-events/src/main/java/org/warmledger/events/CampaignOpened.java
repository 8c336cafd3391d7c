package org.warmledger.events;

import java.time.LocalDate;
import org.warmledger.events.ids.CampaignId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.CampaignKind;

/**
 * A union opened a campaign (活动) with dates and a target.
 *
 * @param to the last day, included
 * @param targetHouseholds households to reach; 0 when none was set
 */
public record CampaignOpened(
    CampaignId campaignId,
    UnionPath union,
    CampaignKind kind,
    String name,
    LocalDate from,
    LocalDate to,
    int targetHouseholds,
    LocalDate occurredOn)
    implements CampaignEvent {}
