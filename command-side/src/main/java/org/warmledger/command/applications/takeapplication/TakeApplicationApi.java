package org.warmledger.command.applications.takeapplication;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.warmledger.command.http.About;
import org.warmledger.command.http.Accepted;
import org.warmledger.command.http.Call;
import org.warmledger.command.http.Write;
import org.warmledger.command.unions.UnionDirectory;
import org.warmledger.events.ids.ApplicationId;
import org.warmledger.events.sealing.KeyedHash;
import org.warmledger.platform.description.Refuses;
import org.warmledger.platform.web.Role;

@RestController
record TakeApplicationApi(UnionDirectory unions, KeyedHash hash) {

  @Refuses(value = HttpStatus.TOO_MANY_REQUESTS, codes = "TOO_MANY_DRY_RUNS")
  @PostMapping("/api/applications")
  ResponseEntity<Accepted<About.Application>> take(Call call, @RequestBody ApplicationBody body) {
    call.require(Role.CASEWORKER, Role.SUPERVISOR);
    ApplicationId id = new ApplicationId(call.newId("application-"));
    TakeApplication command =
        body.toCommand(id, code -> unions.find(code).filter(call.caller()::mayTouch), hash, call);
    return call.carryOut(
        Write.of(body, command, command.occurredOn(), new About.Application(id))
            .claiming(command.household().persons()));
  }
}
