package org.warmledger.command.programme.statecentre;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.warmledger.command.http.About;
import org.warmledger.command.http.Accepted;
import org.warmledger.command.http.Call;
import org.warmledger.command.programme.Centres;
import org.warmledger.command.unions.UnionDirectory;
import org.warmledger.platform.web.Role;

@RestController
record StateCentreApi(UnionDirectory unions) {

  @PostMapping("/api/centres")
  ResponseEntity<Accepted<About.Centre>> state(Call call, @RequestBody CentreBody body) {
    call.require(Role.SUPERVISOR, Role.ADMIN);
    StateCentre command = body.toCommand(unions.within(call.caller(), body.union()), call.today());
    String centre = Centres.stream(command.union());
    return call.carryOut(body, command, command.occurredOn(), new About.Centre(centre));
  }
}
