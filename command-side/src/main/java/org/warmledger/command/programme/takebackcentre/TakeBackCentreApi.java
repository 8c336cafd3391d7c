package org.warmledger.command.programme.takebackcentre;

import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.warmledger.command.decision.Refusal;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.fields.ReversalBody;
import org.warmledger.command.http.About;
import org.warmledger.command.http.Accepted;
import org.warmledger.command.http.Call;
import org.warmledger.command.programme.Centres;
import org.warmledger.command.unions.UnionDirectory;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.platform.web.Role;

@RestController
record TakeBackCentreApi(UnionDirectory unions) {

  @PostMapping("/api/centres/{centre}/statements/{statement}/reversal")
  ResponseEntity<Accepted<About.Centre>> takeBack(
      Call call,
      @PathVariable String centre,
      @PathVariable long statement,
      @RequestBody ReversalBody body) {
    call.require(Role.SUPERVISOR, Role.ADMIN);
    ReversalBody.Withdrawal said = body.check(call.today());
    UnionPath union =
        Centres.union(centre)
            .flatMap(code -> unions.within(call.caller(), Optional.of(code)))
            .orElseThrow(() -> Refusal.of(RejectionCode.CENTRE_NOT_FOUND));
    TakeBackCentre command =
        new TakeBackCentre(union, statement, said.reason(), call.by(), said.occurredOn());
    return call.carryOut(body, command, said.occurredOn(), new About.Centre(centre));
  }
}
