package org.warmledger.command.cases.archivecase;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.warmledger.command.http.About;
import org.warmledger.command.http.Accepted;
import org.warmledger.command.http.Act;
import org.warmledger.command.http.Call;
import org.warmledger.command.unions.UnionDirectory;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.sealing.KeyedHash;
import org.warmledger.platform.web.Caller;
import org.warmledger.platform.web.Role;

/** {@code POST /api/cases}. */
@RestController
class ArchiveCaseApi {

  private final UnionDirectory unions;
  private final KeyedHash hash;

  ArchiveCaseApi(UnionDirectory unions, KeyedHash hash) {
    this.unions = unions;
    this.hash = hash;
  }

  @PostMapping("/api/cases")
  ResponseEntity<Accepted<About.Case>> archive(
      Caller caller, Call call, @RequestBody ArchiveBody body) {
    caller.require(Role.CASEWORKER, Role.SUPERVISOR);
    CaseId caseId = new CaseId(call.newId("case-", caller));
    ArchiveCase command =
        body.toCommand(
            caseId, code -> unions.find(code).filter(caller::mayTouch), hash, call.today());
    Act<About.Case> act = Act.on(caseId, command, command.occurredOn());
    return call.carryOut(caller, body, act.bringing(command.household().persons()));
  }
}
