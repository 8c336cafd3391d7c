package org.warmledger.command.campaigns;

import java.time.LocalDate;
import java.util.Optional;
import org.axonframework.commandhandling.RoutingKey;
import org.warmledger.events.ids.CampaignId;
import org.warmledger.events.lists.CampaignKind;

/**
 * Put right what was said of a campaign.
 *
 * @param targetHouseholds as it was unless it is said; 0 takes it back
 * @param reached what its visits have reached on these days, as the read side says
 */
record AmendCampaign(
    @RoutingKey CampaignId campaignId,
    CampaignKind kind,
    LocalDate from,
    LocalDate to,
    Optional<Integer> targetHouseholds,
    ReachedHouseholds.Reached reached,
    String reason,
    LocalDate occurredOn) {

  /** The terms as they will be. */
  CampaignState.Terms terms(CampaignState.Terms before) {
    return new CampaignState.Terms(
        kind, from, to, targetHouseholds.orElse(before.targetHouseholds()));
  }

  AmendCampaign having(ReachedHouseholds.Reached counted) {
    return new AmendCampaign(
        campaignId, kind, from, to, targetHouseholds, counted, reason, occurredOn);
  }
}
