package org.warmledger.command.programme.provideservice;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.warmledger.command.http.About;
import org.warmledger.command.http.Accepted;
import org.warmledger.command.http.Act;
import org.warmledger.command.http.Call;
import org.warmledger.command.unions.UnionDirectory;
import org.warmledger.events.ids.ServiceId;
import org.warmledger.platform.web.Caller;
import org.warmledger.platform.web.Role;

/** {@code POST /api/services}. */
@RestController
class ProvideServiceApi {

  private final UnionDirectory unions;

  ProvideServiceApi(UnionDirectory unions) {
    this.unions = unions;
  }

  @PostMapping("/api/services")
  ResponseEntity<Accepted<About.Service>> provide(
      Caller caller, Call call, @RequestBody ServiceBody body) {
    caller.require(Role.CASEWORKER, Role.SUPERVISOR);
    ServiceId id = new ServiceId(call.newId("service-", caller));
    ProvideService command = body.toCommand(id, unions.within(caller, body.union()), call.today());
    return call.carryOut(
        caller,
        body,
        Act.on(new About.Service(id), id, "/api/services/", command, command.occurredOn()));
  }
}
