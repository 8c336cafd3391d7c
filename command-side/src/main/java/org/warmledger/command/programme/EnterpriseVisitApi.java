package org.warmledger.command.programme;

import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.warmledger.command.http.Act;
import org.warmledger.command.http.Call;
import org.warmledger.command.unions.UnionDirectory;
import org.warmledger.events.ids.EnterpriseVisitId;
import org.warmledger.platform.web.Caller;
import org.warmledger.platform.web.Role;

/** {@code POST /api/enterprise-visits} and their reversal. */
@RestController
class EnterpriseVisitApi {

  private final UnionDirectory unions;

  EnterpriseVisitApi(UnionDirectory unions) {
    this.unions = unions;
  }

  @PostMapping("/api/enterprise-visits")
  ResponseEntity<?> visit(Caller caller, Call call, @RequestBody EnterpriseVisitForm form) {
    caller.require(Role.CASEWORKER, Role.SUPERVISOR);
    EnterpriseVisitId id = new EnterpriseVisitId(call.newId("enterprise-visit-", caller));
    VisitEnterprise command = form.toCommand(id, unions.within(caller, form.union()), call.today());
    return call.carryOut(caller, form, act(id, command, command.occurredOn()));
  }

  @PostMapping("/api/enterprise-visits/{visitId}/reversal")
  ResponseEntity<?> reverse(
      Caller caller,
      Call call,
      @PathVariable EnterpriseVisitId visitId,
      @RequestBody ReversalForm form) {
    caller.require(Role.SUPERVISOR);
    ReversalForm.Checked checked = form.check(call.today());
    ReverseEnterpriseVisit command =
        new ReverseEnterpriseVisit(visitId, checked.reason(), checked.occurredOn());
    return call.carryOut(caller, form, act(visitId, command, checked.occurredOn()));
  }

  private static Act act(EnterpriseVisitId id, Object command, LocalDate on) {
    return Act.on("visitId", id, "/api/enterprise-visits/", command, on);
  }
}
