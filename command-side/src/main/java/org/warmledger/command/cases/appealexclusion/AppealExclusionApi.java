package org.warmledger.command.cases.appealexclusion;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.warmledger.command.cases.bodies.ReasonBody;
import org.warmledger.command.http.About;
import org.warmledger.command.http.Accepted;
import org.warmledger.command.http.Call;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.MeansCheckId;
import org.warmledger.platform.web.Role;

@RestController
class AppealExclusionApi {

  @PostMapping("/api/cases/{caseId}/means-checks/{checkId}/appeal")
  ResponseEntity<Accepted<About.MeansCheck>> appeal(
      Call call,
      @PathVariable CaseId caseId,
      @PathVariable MeansCheckId checkId,
      @RequestBody ReasonBody body) {
    call.require(Role.CASEWORKER, Role.SUPERVISOR);
    return body.carryOut(
        call,
        new About.MeansCheck(caseId, checkId),
        (why, day) -> new AppealExclusion(caseId, checkId, why, day));
  }
}
