package org.warmledger.events;

import java.time.LocalDate;
import org.warmledger.events.ids.CampaignId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.CampaignKind;

/**
 * What was said of a campaign when it was opened was wrong: its kind, days and target are these
 * from the beginning. The next amendment takes it back.
 *
 * @param to the last day, included
 * @param targetHouseholds households to reach; 0 when none is set
 */
public record CampaignAmended(
    CampaignId campaignId,
    UnionPath union,
    CampaignKind kind,
    LocalDate from,
    LocalDate to,
    int targetHouseholds,
    String reason,
    LocalDate occurredOn)
    implements CampaignEvent {}
