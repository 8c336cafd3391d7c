package org.warmledger.command.cases.takebackamendment;

import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.warmledger.command.cases.bodies.ReasonBody;
import org.warmledger.command.http.About;
import org.warmledger.command.http.Accepted;
import org.warmledger.command.http.Call;
import org.warmledger.events.ids.AmendmentId;
import org.warmledger.events.ids.CaseId;
import org.warmledger.platform.web.Role;

@RestController
class TakeBackAmendmentApi {

  @PostMapping("/api/cases/{caseId}/amendments/{amendmentId}/reversal")
  ResponseEntity<Accepted<About.Amendment>> takeBack(
      Call call,
      @PathVariable CaseId caseId,
      @PathVariable AmendmentId amendmentId,
      @RequestBody ReasonBody body) {
    call.require(Role.CASEWORKER, Role.SUPERVISOR);
    AmendmentId again = new AmendmentId(call.newId("amendment-"));
    return body.carryOut(
        call,
        new About.Amendment(caseId, Optional.of(amendmentId)),
        (why, day) -> new TakeBackAmendment(caseId, again, amendmentId, why, day));
  }
}
