package org.warmledger.command.cases.samevisit;

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
import org.warmledger.events.ids.VisitId;
import org.warmledger.platform.web.Role;

@RestController
class SayVisitsSameApi {

  @PostMapping("/api/cases/{caseId}/visits/{visitId}/comparison")
  ResponseEntity<Accepted<About.Visit>> same(
      Call call,
      @PathVariable CaseId caseId,
      @PathVariable VisitId visitId,
      @RequestBody ReasonBody body) {
    call.require(Role.CASEWORKER, Role.SUPERVISOR);
    return body.carryOut(
        call,
        new About.Visit(caseId, visitId),
        (why, day) -> new SayVisitsSame(caseId, visitId, why, day));
  }
}
