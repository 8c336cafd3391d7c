package org.warmledger.events;

import java.time.LocalDate;
import org.warmledger.events.ids.CampaignId;
import org.warmledger.events.ids.UnionPath;

/**
 * How many households a union is to reach in a campaign. The next one for that union takes it back.
 *
 * @param of the union that is to reach them, with those below it: the one that holds the campaign,
 *     or one below it
 * @param households 0 when none are set
 */
public record CampaignTargetSet(
    CampaignId campaignId, UnionPath union, UnionPath of, int households, LocalDate occurredOn)
    implements CampaignEvent {}
