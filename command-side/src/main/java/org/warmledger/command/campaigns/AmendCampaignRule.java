package org.warmledger.command.campaigns;

import org.warmledger.command.campaigns.CampaignState.Opened;
import org.warmledger.command.campaigns.CampaignState.Unknown;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.events.CampaignAmended;
import org.warmledger.events.CampaignEvent;

/** Kind, days and target of a campaign are put right; its name, by which acts find it, stays. */
final class AmendCampaignRule {

  private AmendCampaignRule() {}

  static Decision<CampaignEvent> decide(AmendCampaign command, CampaignState state) {
    return switch (state) {
      case Unknown _ -> Decision.reject(RejectionCode.CAMPAIGN_NOT_FOUND);
      case Opened known when known.terms().equals(command.terms()) -> Decision.alreadySo();
      case Opened _ when command.terms().areOutOfOrder() ->
          Decision.reject(RejectionCode.DATE_OUT_OF_ORDER);
      case Opened known when isLoweredTooFar(command, known) ->
          Decision.reject(RejectionCode.TARGET_BELOW_VISITED);
      case Opened known -> Decision.accept(amended(command, known));
    };
  }

  private static boolean isLoweredTooFar(AmendCampaign command, Opened known) {
    int target = command.terms().targetHouseholds();
    return target != known.terms().targetHouseholds()
        && SetTargetRule.isBelow(target, command.reached());
  }

  private static CampaignAmended amended(AmendCampaign command, Opened known) {
    return new CampaignAmended(
        command.campaignId(),
        known.union(),
        command.terms().kind(),
        command.terms().from(),
        command.terms().to(),
        command.terms().targetHouseholds(),
        command.reason(),
        command.occurredOn());
  }
}
