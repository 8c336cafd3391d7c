package org.warmledger.command.campaigns;

import java.util.function.Function;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.springframework.stereotype.Component;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.ledger.Written;
import org.warmledger.command.streams.LoadedStream;
import org.warmledger.events.CampaignEvent;
import org.warmledger.events.ids.CampaignId;

/**
 * Opens campaigns on streams of their own; their unions and those above put them right, close them
 * and say what once was typed for them.
 */
@Component
class CampaignHandler {

  private final CampaignNames names;

  CampaignHandler(CampaignNames names) {
    this.names = names;
  }

  @CommandHandler
  Written handle(OpenCampaign command, Campaigns campaigns) {
    return apart(
        campaigns.loadOrCreate(command.campaignId()),
        command.campaignId(),
        campaign -> OpenCampaignRule.decide(command, campaign));
  }

  @CommandHandler
  Written handle(AmendCampaign command, MetaData metadata, Campaigns campaigns) {
    return apart(
        campaigns.admitted(command.campaignId(), metadata),
        command.campaignId(),
        campaign -> AmendCampaignRule.decide(command, campaign));
  }

  @CommandHandler
  Written handle(CloseCampaign command, MetaData metadata, Campaigns campaigns) {
    return campaigns.decide(
        command.campaignId(), metadata, campaign -> CloseCampaignRule.decide(command, campaign));
  }

  @CommandHandler
  Written handle(ReopenCampaign command, MetaData metadata, Campaigns campaigns) {
    return apart(
        campaigns.admitted(command.campaignId(), metadata),
        command.campaignId(),
        campaign -> CloseCampaignRule.decide(command, campaign));
  }

  @CommandHandler
  Written handle(SetTarget command, MetaData metadata, Campaigns campaigns) {
    return campaigns.decide(
        command.campaignId(), metadata, campaign -> SetTargetRule.decide(command, campaign));
  }

  @CommandHandler
  Written handle(MapText command, MetaData metadata, Campaigns campaigns) {
    return apart(
        campaigns.admitted(command.campaignId(), metadata),
        command.campaignId(),
        campaign -> MapTextRule.decide(command, campaign));
  }

  @CommandHandler
  Written handle(UnmapText command, MetaData metadata, Campaigns campaigns) {
    return campaigns.decide(
        command.campaignId(), metadata, campaign -> MapTextRule.decide(command, campaign));
  }

  /** What changes names or days is decided apart from others of the same names. */
  private <E extends CampaignEvent> Written apart(
      LoadedStream<CampaignEvent, CampaignState> stream,
      CampaignId id,
      Function<CampaignState, Decision<E>> rule) {
    return stream.decide(campaign -> names.apart(id, campaign, rule.apply(campaign)));
  }
}
