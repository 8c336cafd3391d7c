package org.warmledger.command.cases.amendcase;

import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.warmledger.command.http.About;
import org.warmledger.command.http.Accepted;
import org.warmledger.command.http.Call;
import org.warmledger.command.http.Write;
import org.warmledger.events.ids.AmendmentId;
import org.warmledger.events.ids.CaseId;
import org.warmledger.platform.web.Role;

@RestController
class AmendCaseApi {

  @PostMapping("/api/cases/{caseId}/amendments")
  ResponseEntity<Accepted<About.Amendment>> amend(
      Call call, @PathVariable CaseId caseId, @RequestBody AmendBody body) {
    call.require(Role.CASEWORKER, Role.SUPERVISOR);
    AmendmentId id = new AmendmentId(call.newId("amendment-"));
    AmendCase command = body.toCommand(caseId, id, call);
    return call.carryOut(
        Write.of(body, command, command.occurredOn(), new About.Amendment(caseId, Optional.of(id)))
            .orStanding(_ -> new About.Amendment(caseId, Optional.empty())));
  }
}
