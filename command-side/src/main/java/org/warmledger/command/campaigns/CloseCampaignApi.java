package org.warmledger.command.campaigns;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.warmledger.command.fields.ReversalBody;
import org.warmledger.command.http.About;
import org.warmledger.command.http.Accepted;
import org.warmledger.command.http.Call;
import org.warmledger.events.ids.CampaignId;
import org.warmledger.platform.web.Role;

/** Closes a campaign, and takes that back. */
@RestController
record CloseCampaignApi() {

  @PostMapping("/api/campaigns/{campaignId}/closure")
  ResponseEntity<Accepted<About.Campaign>> close(
      Call call, @PathVariable CampaignId campaignId, @RequestBody CloseCampaignBody body) {
    call.require(Role.SUPERVISOR, Role.ADMIN);
    CloseCampaign command = body.toCommand(campaignId, call.today());
    return call.carryOut(body, command, command.occurredOn(), new About.Campaign(campaignId));
  }

  @PostMapping("/api/campaigns/{campaignId}/reopening")
  ResponseEntity<Accepted<About.Campaign>> reopen(
      Call call, @PathVariable CampaignId campaignId, @RequestBody ReversalBody body) {
    call.require(Role.SUPERVISOR, Role.ADMIN);
    ReversalBody.Withdrawal why = body.check(call.today());
    ReopenCampaign command = new ReopenCampaign(campaignId, why.reason(), why.occurredOn());
    return call.carryOut(body, command, command.occurredOn(), new About.Campaign(campaignId));
  }
}
