package org.warmledger.command.campaigns;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.warmledger.command.http.About;
import org.warmledger.command.http.Accepted;
import org.warmledger.command.http.Call;
import org.warmledger.command.unions.UnionDirectory;
import org.warmledger.platform.web.Role;

/** Opens a campaign. */
@RestController
record OpenCampaignApi(UnionDirectory unions) {

  @PostMapping("/api/campaigns")
  ResponseEntity<Accepted<About.Campaign>> open(Call call, @RequestBody CampaignBody body) {
    call.require(Role.SUPERVISOR, Role.ADMIN);
    OpenCampaign command =
        body.toCommand(call.caller(), unions, lettersOf(call.newId("")), call.today());
    return call.carryOut(
        body, command, command.occurredOn(), new About.Campaign(command.campaignId()));
  }

  /** An id without digits: a run of them would look like a number of somebody. */
  static String lettersOf(String id) {
    return id.replace("-", "")
        .chars()
        .map(letter -> letter >= '0' && letter <= '9' ? letter - '0' + 'g' : letter)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
