package org.warmledger.command.cases.archivecase;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.warmledger.command.http.About;
import org.warmledger.command.http.Accepted;
import org.warmledger.command.http.Call;
import org.warmledger.command.http.Write;
import org.warmledger.command.unions.UnionDirectory;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.sealing.KeyedHash;
import org.warmledger.platform.web.Role;

@RestController
record ArchiveCaseApi(UnionDirectory unions, KeyedHash hash) {

  @PostMapping("/api/cases")
  ResponseEntity<Accepted<About.Case>> archive(Call call, @RequestBody ArchiveBody body) {
    call.require(Role.CASEWORKER, Role.SUPERVISOR);
    CaseId caseId = new CaseId(call.newId("case-"));
    ArchiveCase command =
        body.toCommand(
            caseId, code -> unions.find(code).filter(call.caller()::mayTouch), hash, call.today());
    return call.carryOut(
        Write.of(body, command, command.occurredOn(), new About.Case(caseId))
            .bringing(command.household().persons()));
  }
}
