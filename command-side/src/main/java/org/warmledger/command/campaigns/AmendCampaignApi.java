package org.warmledger.command.campaigns;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.warmledger.command.http.About;
import org.warmledger.command.http.Accepted;
import org.warmledger.command.http.Call;
import org.warmledger.events.ids.CampaignId;
import org.warmledger.platform.web.Role;

/** Puts a campaign right. */
@RestController
record AmendCampaignApi(ReachedHouseholds reached, CampaignNames campaigns) {

  @PostMapping("/api/campaigns/{campaignId}/amendments")
  ResponseEntity<Accepted<About.Campaign>> amend(
      Call call,
      @PathVariable CampaignId campaignId,
      @RequestHeader("Authorization") String authorization,
      @RequestBody AmendCampaignBody body) {
    call.require(Role.SUPERVISOR, Role.ADMIN);
    AmendCampaign asked = body.toCommand(campaignId, call.today());
    AmendCampaign command =
        asked.having(reached.under(asked, campaigns.state(campaignId.value()), authorization));
    return call.carryOut(body, command, command.occurredOn(), new About.Campaign(campaignId));
  }
}
