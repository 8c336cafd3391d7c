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
import org.warmledger.events.ids.ServiceId;
import org.warmledger.platform.web.Caller;
import org.warmledger.platform.web.Role;

/** {@code POST /api/services} and their reversal. */
@RestController
class ServiceApi {

  private final UnionDirectory unions;

  ServiceApi(UnionDirectory unions) {
    this.unions = unions;
  }

  @PostMapping("/api/services")
  ResponseEntity<?> provide(Caller caller, Call call, @RequestBody ServiceForm form) {
    caller.require(Role.CASEWORKER, Role.SUPERVISOR);
    ServiceId id = new ServiceId(call.newId("service-", caller));
    ProvideService command = form.toCommand(id, unions.within(caller, form.union()), call.today());
    return call.carryOut(caller, form, act(id, command, command.occurredOn()));
  }

  @PostMapping("/api/services/{serviceId}/reversal")
  ResponseEntity<?> reverse(
      Caller caller, Call call, @PathVariable ServiceId serviceId, @RequestBody ReversalForm form) {
    caller.require(Role.SUPERVISOR);
    ReversalForm.Checked checked = form.check(call.today());
    ReverseService command = new ReverseService(serviceId, checked.reason(), checked.occurredOn());
    return call.carryOut(caller, form, act(serviceId, command, checked.occurredOn()));
  }

  private static Act act(ServiceId id, Object command, LocalDate on) {
    return Act.on("serviceId", id, "/api/services/", command, on);
  }
}
