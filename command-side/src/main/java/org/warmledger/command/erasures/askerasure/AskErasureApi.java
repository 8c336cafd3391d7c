package org.warmledger.command.erasures.askerasure;

import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.warmledger.command.erasures.KeepingPeriod;
import org.warmledger.command.http.About;
import org.warmledger.command.http.Accepted;
import org.warmledger.command.http.Call;
import org.warmledger.events.ids.PersonId;
import org.warmledger.platform.web.Role;

@RestController
record AskErasureApi(KeepingPeriod keeping) {

  @PostMapping("/api/persons/{personId}/erasure-request")
  ResponseEntity<Accepted<About.Erasure>> ask(
      Call call,
      Locale locale,
      @PathVariable PersonId personId,
      @RequestBody ErasureRequestBody body) {
    call.require(Role.ADMIN, Role.COMPLIANCE);
    AskErasure command = body.toCommand(personId, call.by(), call.today());
    return call.carryOut(
        body, command, command.occurredOn(), keeping.about(personId, call.today(), locale));
  }
}
