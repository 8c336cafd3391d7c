package org.warmledger.command.cases.takebackvisit;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.warmledger.command.cases.bodies.BroughtBackBody;
import org.warmledger.command.http.About;
import org.warmledger.command.http.Accepted;
import org.warmledger.command.http.Call;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.VisitId;
import org.warmledger.platform.web.Role;

@RestController
class TakeBackVisitApi {

  @PostMapping("/api/cases/{caseId}/visits/{visitId}/reversal")
  ResponseEntity<Accepted<About.Visit>> takeBack(
      Call call,
      @PathVariable CaseId caseId,
      @PathVariable VisitId visitId,
      @RequestBody BroughtBackBody body) {
    call.require(Role.SUPERVISOR, Role.FINANCE);
    return body.carryOut(
        call,
        new About.Visit(caseId, visitId),
        (why, voucher, day) -> new TakeBackVisit(caseId, visitId, why, voucher, call.by(), day));
  }
}
