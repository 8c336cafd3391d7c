package org.warmledger.command.cases.revisecase;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.warmledger.command.http.About;
import org.warmledger.command.http.Accepted;
import org.warmledger.command.http.Call;
import org.warmledger.command.http.Write;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.sealing.KeyedHash;
import org.warmledger.platform.description.Refuses;
import org.warmledger.platform.web.Role;

@RestController
record ReviseCaseApi(KeyedHash hash) {

  @Refuses(value = HttpStatus.TOO_MANY_REQUESTS, codes = "TOO_MANY_DRY_RUNS")
  @PostMapping("/api/cases/{caseId}/revisions")
  ResponseEntity<Accepted<About.Case>> revise(
      Call call, @PathVariable CaseId caseId, @RequestBody ReviseBody body) {
    call.require(Role.CASEWORKER, Role.SUPERVISOR);
    ReviseCase command = body.toCommand(caseId, hash, call);
    return call.carryOut(
        Write.of(body, command, command.occurredOn(), new About.Case(caseId))
            .claiming(command.household().persons()));
  }
}
