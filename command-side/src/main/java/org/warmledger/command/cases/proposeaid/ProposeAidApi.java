package org.warmledger.command.cases.proposeaid;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.warmledger.command.funds.FundDirectory;
import org.warmledger.command.http.Act;
import org.warmledger.command.http.Acts;
import org.warmledger.command.http.Call;
import org.warmledger.command.ledger.BusinessCalendar;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.CaseId;
import org.warmledger.platform.web.Caller;
import org.warmledger.platform.web.Role;

/** {@code POST /api/cases/{caseId}/aids}. */
@RestController
class ProposeAidApi {

  private final Acts acts;
  private final FundDirectory funds;
  private final BusinessCalendar calendar;

  ProposeAidApi(Acts acts, FundDirectory funds, BusinessCalendar calendar) {
    this.acts = acts;
    this.funds = funds;
    this.calendar = calendar;
  }

  @PostMapping("/api/cases/{caseId}/aids")
  ResponseEntity<?> propose(
      Caller caller, Call call, @PathVariable CaseId caseId, @RequestBody ProposalForm form) {
    caller.require(Role.CASEWORKER, Role.SUPERVISOR);
    AidId aidId = new AidId(acts.newId("aid-", caller, call));
    ProposeAid command = form.toCommand(caseId, aidId, funds, caller.id(), calendar.today());
    Act act = Act.on(caseId, command, command.occurredOn()).naming("aidId", aidId);
    return acts.carryOut(caller, call, form, act);
  }
}
