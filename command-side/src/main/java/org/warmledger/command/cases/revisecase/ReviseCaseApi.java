package org.warmledger.command.cases.revisecase;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.warmledger.command.http.About;
import org.warmledger.command.http.Accepted;
import org.warmledger.command.http.Act;
import org.warmledger.command.http.Call;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.sealing.KeyedHash;
import org.warmledger.platform.web.Caller;
import org.warmledger.platform.web.Role;

/** {@code POST /api/cases/{caseId}/revisions}. */
@RestController
class ReviseCaseApi {

  private final KeyedHash hash;

  ReviseCaseApi(KeyedHash hash) {
    this.hash = hash;
  }

  @PostMapping("/api/cases/{caseId}/revisions")
  ResponseEntity<Accepted<About.Case>> revise(
      Caller caller, Call call, @PathVariable CaseId caseId, @RequestBody ReviseBody body) {
    caller.require(Role.CASEWORKER, Role.SUPERVISOR);
    ReviseCase command = body.toCommand(caseId, hash, call.today());
    Act<About.Case> act = Act.on(caseId, command, command.occurredOn());
    return call.carryOut(caller, body, act.bringing(command.household().persons()));
  }
}
