package org.warmledger.command.campaigns;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.warmledger.command.http.About;
import org.warmledger.command.http.Accepted;
import org.warmledger.command.http.Call;
import org.warmledger.events.ids.CampaignId;
import org.warmledger.platform.web.Role;

/** Says which campaign was meant by what was typed, and takes that back. */
@RestController
record MapTextApi() {

  @PostMapping("/api/campaigns/{campaignId}/texts")
  ResponseEntity<Accepted<About.Campaign>> map(
      Call call, @PathVariable CampaignId campaignId, @RequestBody MapTextBody body) {
    call.require(Role.ADMIN);
    MapText command = body.toCommand(campaignId, call.today());
    return call.carryOut(body, command, command.occurredOn(), new About.Campaign(campaignId));
  }

  @PostMapping("/api/campaigns/{campaignId}/texts/reversal")
  ResponseEntity<Accepted<About.Campaign>> unmap(
      Call call, @PathVariable CampaignId campaignId, @RequestBody UnmapTextBody body) {
    call.require(Role.ADMIN);
    UnmapText command = body.toCommand(campaignId, call.today());
    return call.carryOut(body, command, command.occurredOn(), new About.Campaign(campaignId));
  }
}
