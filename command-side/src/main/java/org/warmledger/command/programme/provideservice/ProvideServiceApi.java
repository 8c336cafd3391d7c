package org.warmledger.command.programme.provideservice;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.warmledger.command.http.About;
import org.warmledger.command.http.Accepted;
import org.warmledger.command.http.Call;
import org.warmledger.command.unions.UnionDirectory;
import org.warmledger.events.ids.ServiceId;
import org.warmledger.events.sealing.KeyedHash;
import org.warmledger.platform.web.Role;

@RestController
record ProvideServiceApi(UnionDirectory unions, KeyedHash hash) {

  @PostMapping("/api/services")
  ResponseEntity<Accepted<About.Service>> provide(Call call, @RequestBody ServiceBody body) {
    call.require(Role.CASEWORKER, Role.SUPERVISOR);
    ServiceId id = new ServiceId(call.newId("service-"));
    ProvideService command =
        body.toCommand(id, unions.within(call.caller(), body.union()), hash, call.today());
    return call.carryOut(body, command, command.occurredOn(), new About.Service(id));
  }
}
