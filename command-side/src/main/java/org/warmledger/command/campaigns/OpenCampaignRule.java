package org.warmledger.command.campaigns;

import org.warmledger.command.campaigns.CampaignState.Opened;
import org.warmledger.command.campaigns.CampaignState.Unknown;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.events.CampaignOpened;

/** A campaign is opened once, and does not end before it begins. */
final class OpenCampaignRule {

  private OpenCampaignRule() {}

  static Decision<CampaignOpened> decide(OpenCampaign command, CampaignState state) {
    return switch (state) {
      case Unknown unknown when command.terms().areOutOfOrder() ->
          Decision.reject(RejectionCode.DATE_OUT_OF_ORDER);
      case Unknown unknown -> Decision.accept(opened(command));
      case Opened known when known.isAsOpenedBy(command) -> Decision.alreadySo();
      case Opened other -> Decision.reject(RejectionCode.CAMPAIGN_ALREADY_OPENED);
    };
  }

  private static CampaignOpened opened(OpenCampaign command) {
    return new CampaignOpened(
        command.campaignId(),
        command.union(),
        command.terms().kind(),
        command.name(),
        command.terms().from(),
        command.terms().to(),
        command.terms().targetHouseholds(),
        command.occurredOn());
  }
}
