package org.warmledger.command.campaigns;

import org.warmledger.command.campaigns.CampaignState.Opened;
import org.warmledger.command.campaigns.CampaignState.Unknown;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.events.CampaignClosed;
import org.warmledger.events.CampaignEvent;
import org.warmledger.events.CampaignReopened;
import org.warmledger.events.lists.CampaignEnd;

/** A campaign is closed once, not before it began unless it never should have, and goes on. */
final class CloseCampaignRule {

  private CloseCampaignRule() {}

  static Decision<CampaignEvent> decide(CloseCampaign command, CampaignState state) {
    return switch (state) {
      case Unknown _ -> Decision.reject(RejectionCode.CAMPAIGN_NOT_FOUND);
      case Opened known
          when known
              .end()
              .map(CampaignState.Closing::end)
              .filter(command.end()::equals)
              .isPresent() ->
          Decision.alreadySo();
      case Opened known when known.end().isPresent() ->
          Decision.reject(RejectionCode.CAMPAIGN_CLOSED);
      case Opened known when endsBeforeItBegan(command, known) ->
          Decision.reject(RejectionCode.DATE_OUT_OF_ORDER);
      case Opened known ->
          Decision.accept(
              new CampaignClosed(
                  command.campaignId(),
                  known.union(),
                  command.end(),
                  command.reason(),
                  command.occurredOn()));
    };
  }

  static Decision<CampaignEvent> decide(ReopenCampaign command, CampaignState state) {
    return switch (state) {
      case Unknown _ -> Decision.reject(RejectionCode.CAMPAIGN_NOT_FOUND);
      case Opened known when known.end().isEmpty() -> Decision.alreadySo();
      case Opened known ->
          Decision.accept(
              new CampaignReopened(
                  command.campaignId(), known.union(), command.reason(), command.occurredOn()));
    };
  }

  private static boolean endsBeforeItBegan(CloseCampaign command, Opened known) {
    return command.end() == CampaignEnd.OVER && command.occurredOn().isBefore(known.terms().from());
  }
}
