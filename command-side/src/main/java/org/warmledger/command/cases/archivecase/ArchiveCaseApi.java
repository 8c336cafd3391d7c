package org.warmledger.command.cases.archivecase;

import org.springframework.http.HttpStatus;
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
import org.warmledger.platform.description.Refuses;
import org.warmledger.platform.web.Role;

@RestController
record ArchiveCaseApi(UnionDirectory unions, KeyedHash hash) {

  @Refuses(value = HttpStatus.TOO_MANY_REQUESTS, codes = "TOO_MANY_DRY_RUNS")
  @PostMapping("/api/cases")
  ResponseEntity<Accepted<About.Case>> archive(Call call, @RequestBody ArchiveBody body) {
    call.require(Role.CASEWORKER, Role.SUPERVISOR);
    CaseId caseId = new CaseId(call.newId("case-"));
    ArchiveCase command =
        body.toCommand(
            caseId, code -> unions.find(code).filter(call.caller()::mayTouch), hash, call.today());
    return call.carryOut(
        Write.of(body, command, command.occurredOn(), new About.Case(caseId))
            .claiming(command.household().persons()));
  }
}
