package org.warmledger.command.cases.archivecase;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.warmledger.command.http.Act;
import org.warmledger.command.http.Acts;
import org.warmledger.command.http.Call;
import org.warmledger.command.ledger.BusinessCalendar;
import org.warmledger.command.unions.UnionDirectory;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.sealing.KeyedHash;
import org.warmledger.platform.web.Caller;
import org.warmledger.platform.web.Role;

/** {@code POST /api/cases}. */
@RestController
class ArchiveCaseApi {

  private final Acts acts;
  private final UnionDirectory unions;
  private final KeyedHash hash;
  private final BusinessCalendar calendar;

  ArchiveCaseApi(Acts acts, UnionDirectory unions, KeyedHash hash, BusinessCalendar calendar) {
    this.acts = acts;
    this.unions = unions;
    this.hash = hash;
    this.calendar = calendar;
  }

  @PostMapping("/api/cases")
  ResponseEntity<?> archive(Caller caller, Call call, @RequestBody ArchiveForm form) {
    caller.require(Role.CASEWORKER, Role.SUPERVISOR);
    CaseId caseId = new CaseId(acts.newId("case-", caller, call));
    ArchiveCase command =
        form.toCommand(
            caseId, code -> unions.find(code).filter(caller::mayTouch), hash, calendar.today());
    Act act = Act.on(caseId, command, command.occurredOn());
    return acts.carryOut(caller, call, form, act.about(command.household().persons()));
  }
}
