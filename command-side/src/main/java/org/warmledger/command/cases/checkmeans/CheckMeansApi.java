package org.warmledger.command.cases.checkmeans;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.warmledger.command.http.About;
import org.warmledger.command.http.Accepted;
import org.warmledger.command.http.Call;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.MeansCheckId;
import org.warmledger.platform.web.Role;

@RestController
class CheckMeansApi {

  @PostMapping("/api/cases/{caseId}/means-checks")
  ResponseEntity<Accepted<About.MeansCheck>> check(
      Call call, @PathVariable CaseId caseId, @RequestBody MeansBody body) {
    call.require(Role.CASEWORKER, Role.SUPERVISOR);
    MeansCheckId checkId = new MeansCheckId(call.newId("means-check-"));
    CheckMeans command = body.toCommand(caseId, checkId, call);
    return call.carryOut(
        body, command, command.occurredOn(), new About.MeansCheck(caseId, checkId));
  }
}
