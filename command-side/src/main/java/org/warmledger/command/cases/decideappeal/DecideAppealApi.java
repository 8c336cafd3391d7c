package org.warmledger.command.cases.decideappeal;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.warmledger.command.fields.Fields;
import org.warmledger.command.http.About;
import org.warmledger.command.http.Accepted;
import org.warmledger.command.http.Call;
import org.warmledger.command.http.Decides;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.MeansCheckId;
import org.warmledger.platform.web.Role;

@RestController
class DecideAppealApi {

  @Decides
  @PostMapping("/api/cases/{caseId}/means-checks/{checkId}/appeal/decision")
  ResponseEntity<Accepted<About.MeansCheck>> decide(
      Call call,
      @PathVariable CaseId caseId,
      @PathVariable MeansCheckId checkId,
      @RequestBody AppealDecisionBody body) {
    call.require(Role.SUPERVISOR);
    return call.carryOut(
        body,
        body.occurredOn(),
        new About.MeansCheck(caseId, checkId),
        day ->
            new DecideAppeal(
                caseId,
                checkId,
                body.outcome().orElseThrow(),
                Fields.noted(body.reason()),
                call.by(),
                day));
  }
}
