package org.warmledger.command.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
import org.warmledger.events.ids.EnterpriseVisitId;
import org.warmledger.platform.web.Caller;
import org.warmledger.platform.web.Role;

/** {@code POST /api/enterprise-visits} and their reversal. */
@RestController
class EnterpriseVisitApi {

  private final Acts acts;
  private final Holders holders;
  private final FundDirectory funds;
  private final BusinessCalendar calendar;

  EnterpriseVisitApi(Acts acts, Holders holders, FundDirectory funds, BusinessCalendar calendar) {
    this.acts = acts;
    this.holders = holders;
    this.funds = funds;
    this.calendar = calendar;
  }

  @PostMapping("/api/enterprise-visits")
  ResponseEntity<?> visit(Caller caller, Call call, @RequestBody EnterpriseVisitForm form) {
    caller.require(Role.CASEWORKER, Role.SUPERVISOR);
    EnterpriseVisitId id = new EnterpriseVisitId(acts.newId("enterprise-visit-", caller, call));
    VisitEnterprise command =
        form.toCommand(id, holders.of(caller, form.union()), funds, calendar.today());
    return acts.carryOut(caller, call, form, act(id, command, command.fact().occurredOn()));
  }

  @PostMapping("/api/enterprise-visits/{visitId}/reversal")
  ResponseEntity<?> reverse(
      Caller caller,
      Call call,
      @PathVariable EnterpriseVisitId visitId,
      @RequestBody ReversalForm form) {
    caller.require(Role.SUPERVISOR);
    ReversalForm.Checked checked = form.check(calendar.today());
    ReverseEnterpriseVisit command =
        new ReverseEnterpriseVisit(visitId, checked.reason(), checked.occurredOn());
    return acts.carryOut(caller, call, form, act(visitId, command, checked.occurredOn()));
  }

  private static Act act(EnterpriseVisitId id, Object command, LocalDate on) {
    return new Act(
        command, List.of(), on, Map.of("visitId", id.value()), "/api/enterprise-visits/" + id);
  }
}
