package org.warmledger.command.cases.eraseperson;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.warmledger.command.cases.bodies.ReasonBody;
import org.warmledger.command.http.About;
import org.warmledger.command.http.Accepted;
import org.warmledger.command.http.Call;
import org.warmledger.events.ids.PersonId;
import org.warmledger.events.sealing.KeyVault;
import org.warmledger.platform.web.OutcomeUnknown;
import org.warmledger.platform.web.Role;

@RestController
record ErasePersonApi(KeyVault vault) {

  @PostMapping("/api/persons/{personId}/erasure")
  ResponseEntity<Accepted<About.Person>> erase(
      Call call, @PathVariable PersonId personId, @RequestBody ReasonBody body) {
    call.require(Role.ADMIN, Role.COMPLIANCE);
    ErasePerson command =
        body.toCommand(call.today(), (why, day) -> new ErasePerson(personId, why, day));
    ResponseEntity<Accepted<About.Person>> erased =
        call.carryOut(body, command, command.occurredOn(), new About.Person(personId));
    return OutcomeUnknown.orElse(
        () -> {
          vault.awaitForgotten(personId);
          return erased;
        });
  }
}
