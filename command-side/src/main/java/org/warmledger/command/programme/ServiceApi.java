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
import org.warmledger.events.ids.ServiceId;
import org.warmledger.platform.web.Caller;
import org.warmledger.platform.web.Role;

/** {@code POST /api/services} and their reversal. */
@RestController
class ServiceApi {

  private final Acts acts;
  private final Holders holders;
  private final FundDirectory funds;
  private final BusinessCalendar calendar;

  ServiceApi(Acts acts, Holders holders, FundDirectory funds, BusinessCalendar calendar) {
    this.acts = acts;
    this.holders = holders;
    this.funds = funds;
    this.calendar = calendar;
  }

  @PostMapping("/api/services")
  ResponseEntity<?> provide(Caller caller, Call call, @RequestBody ServiceForm form) {
    caller.require(Role.CASEWORKER, Role.SUPERVISOR);
    ServiceId id = new ServiceId(acts.newId("service-", caller, call));
    ProvideService command =
        form.toCommand(id, holders.of(caller, form.union()), funds, calendar.today());
    return acts.carryOut(caller, call, form, act(id, command, command.fact().occurredOn()));
  }

  @PostMapping("/api/services/{serviceId}/reversal")
  ResponseEntity<?> reverse(
      Caller caller, Call call, @PathVariable ServiceId serviceId, @RequestBody ReversalForm form) {
    caller.require(Role.SUPERVISOR);
    ReversalForm.Checked checked = form.check(calendar.today());
    ReverseService command = new ReverseService(serviceId, checked.reason(), checked.occurredOn());
    return acts.carryOut(caller, call, form, act(serviceId, command, checked.occurredOn()));
  }

  private static Act act(ServiceId id, Object command, LocalDate on) {
    return new Act(command, List.of(), on, Map.of("serviceId", id.value()), "/api/services/" + id);
  }
}
