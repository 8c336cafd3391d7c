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
import org.warmledger.command.unions.UnionDirectory;
import org.warmledger.events.ids.CampaignId;
import org.warmledger.platform.web.Role;

/** Sets how many households a union is to reach in a campaign. */
@RestController
record SetTargetApi(UnionDirectory unions, ReachedHouseholds reached) {

  @PostMapping("/api/campaigns/{campaignId}/targets")
  ResponseEntity<Accepted<About.Campaign>> set(
      Call call,
      @PathVariable CampaignId campaignId,
      @RequestHeader("Authorization") String authorization,
      @RequestBody TargetBody body) {
    call.require(Role.SUPERVISOR, Role.ADMIN);
    TargetBody.WantedTarget wanted = body.check(call.caller(), unions, call.today());
    long visited =
        wanted.households() == 0 ? 0 : reached.by(wanted.of().code(), campaignId, authorization);
    SetTarget command =
        new SetTarget(campaignId, wanted.of(), wanted.households(), visited, wanted.occurredOn());
    return call.carryOut(body, command, command.occurredOn(), new About.Campaign(campaignId));
  }
}
