package org.warmledger.command.programme.statecentre;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.warmledger.command.http.About;
import org.warmledger.command.http.Accepted;
import org.warmledger.command.http.Act;
import org.warmledger.command.http.Call;
import org.warmledger.command.unions.UnionDirectory;
import org.warmledger.platform.web.Caller;
import org.warmledger.platform.web.Role;

/** {@code POST /api/centres}. */
@RestController
class StateCentreApi {

  private final UnionDirectory unions;

  StateCentreApi(UnionDirectory unions) {
    this.unions = unions;
  }

  @PostMapping("/api/centres")
  ResponseEntity<Accepted<About.Centre>> state(
      Caller caller, Call call, @RequestBody CentreBody body) {
    caller.require(Role.SUPERVISOR, Role.ADMIN);
    StateCentre command = body.toCommand(unions.within(caller, body.union()), call.today());
    String centre = Centres.stream(command.union());
    return call.carryOut(
        caller,
        body,
        Act.on(new About.Centre(centre), centre, "/api/centres/", command, command.occurredOn()));
  }
}
