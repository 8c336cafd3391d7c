package org.warmledger.command.campaigns;

import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.warmledger.command.http.Act;
import org.warmledger.command.http.Acts;
import org.warmledger.command.http.Call;
import org.warmledger.command.ledger.BusinessCalendar;
import org.warmledger.command.unions.UnionDirectory;
import org.warmledger.platform.web.Caller;
import org.warmledger.platform.web.Role;

/** Opens a campaign. */
@RestController
class OpenCampaignApi {

  private final Acts acts;
  private final UnionDirectory unions;
  private final BusinessCalendar calendar;

  OpenCampaignApi(Acts acts, UnionDirectory unions, BusinessCalendar calendar) {
    this.acts = acts;
    this.unions = unions;
    this.calendar = calendar;
  }

  @PostMapping("/api/campaigns")
  ResponseEntity<?> open(Caller caller, Call call, @RequestBody CampaignForm form) {
    caller.require(Role.SUPERVISOR, Role.ADMIN);
    OpenCampaign command =
        form.toCommand(caller, unions, acts.newId("", caller, call), calendar.today());
    return acts.carryOut(
        caller,
        call,
        form,
        new Act(
            command,
            List.of(),
            command.occurredOn(),
            Map.of("campaignId", command.stream()),
            "/api/campaigns/" + command.stream()));
  }
}
