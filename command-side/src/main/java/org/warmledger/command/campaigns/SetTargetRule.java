package org.warmledger.command.campaigns;

import org.warmledger.command.campaigns.CampaignState.Opened;
import org.warmledger.command.campaigns.CampaignState.Unknown;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.events.CampaignEvent;
import org.warmledger.events.CampaignTargetSet;

/**
 * A target is of a union within a campaign that was rightly opened, and no lower than what was
 * visited already.
 */
final class SetTargetRule {

  private SetTargetRule() {}

  static Decision<CampaignEvent> decide(SetTarget command, CampaignState state) {
    return switch (state) {
      case Unknown _ -> Decision.reject(RejectionCode.CAMPAIGN_NOT_FOUND);
      case Opened known when !command.of().isWithin(known.union().code()) ->
          Decision.reject(RejectionCode.UNION_NOT_FOUND);
      case Opened known when known.targetOf(command.of()) == command.households() ->
          Decision.alreadySo();
      case Opened known when known.isMistaken() -> Decision.reject(RejectionCode.CAMPAIGN_CLOSED);
      case Opened _ when isBelow(command.households(), command.reached()) ->
          Decision.reject(RejectionCode.TARGET_BELOW_VISITED);
      case Opened known ->
          Decision.accept(
              new CampaignTargetSet(
                  command.campaignId(),
                  known.union(),
                  command.of(),
                  command.households(),
                  command.occurredOn()));
    };
  }

  /** Whether there is a target, and more was done than it asks for. */
  static boolean isBelow(int target, long reached) {
    return target > 0 && target < reached;
  }
}
