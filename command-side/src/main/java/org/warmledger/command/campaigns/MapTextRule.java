package org.warmledger.command.campaigns;

import org.warmledger.command.campaigns.CampaignState.Opened;
import org.warmledger.command.campaigns.CampaignState.Unknown;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.events.CampaignEvent;
import org.warmledger.events.CampaignTextMapped;
import org.warmledger.events.CampaignTextUnmapped;

/** A text stands for a campaign that was rightly opened, and for as few as one can look over. */
final class MapTextRule {

  static final int MOST_TEXTS = 100;

  private MapTextRule() {}

  static Decision<CampaignEvent> decide(MapText command, CampaignState state) {
    return switch (state) {
      case Unknown _ -> Decision.reject(RejectionCode.CAMPAIGN_NOT_FOUND);
      case Opened known when known.isCalled(command.text()) -> Decision.alreadySo();
      case Opened known when known.isMistaken() -> Decision.reject(RejectionCode.CAMPAIGN_CLOSED);
      case Opened known when known.texts().size() >= MOST_TEXTS ->
          Decision.reject(RejectionCode.CAMPAIGN_TEXTS_FULL);
      case Opened known ->
          Decision.accept(
              new CampaignTextMapped(
                  command.campaignId(), known.union(), command.text(), command.occurredOn()));
    };
  }

  static Decision<CampaignEvent> decide(UnmapText command, CampaignState state) {
    return switch (state) {
      case Unknown _ -> Decision.reject(RejectionCode.CAMPAIGN_NOT_FOUND);
      case Opened known when !known.texts().contains(command.text()) -> Decision.alreadySo();
      case Opened known ->
          Decision.accept(
              new CampaignTextUnmapped(
                  command.campaignId(),
                  known.union(),
                  command.text(),
                  command.reason(),
                  command.occurredOn()));
    };
  }
}
