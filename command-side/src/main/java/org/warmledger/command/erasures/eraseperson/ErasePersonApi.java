package org.warmledger.command.erasures.eraseperson;

import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.warmledger.command.erasures.KeepingPeriod;
import org.warmledger.command.http.About;
import org.warmledger.command.http.Accepted;
import org.warmledger.command.http.Call;
import org.warmledger.command.http.Decides;
import org.warmledger.events.ids.PersonId;
import org.warmledger.events.sealing.KeyVault;
import org.warmledger.platform.attachments.AttachmentStore.Unsettled;
import org.warmledger.platform.description.Refuses;
import org.warmledger.platform.web.OutcomeUnknown;
import org.warmledger.platform.web.Role;

@RestController
record ErasePersonApi(KeyVault vault, KeepingPeriod keeping, ErasedAttachments attachments) {

  @Decides
  @Refuses(value = HttpStatus.SERVICE_UNAVAILABLE, codes = "ATTACHMENTS_AWAY")
  @PostMapping("/api/persons/{personId}/erasure")
  ResponseEntity<Accepted<About.Erasure>> erase(
      Call call, Locale locale, @PathVariable PersonId personId, @RequestBody ErasureBody body) {
    call.require(Role.ADMIN, Role.COMPLIANCE);
    ErasePerson command = body.toCommand(personId, call.by(), call.today());
    List<Unsettled> bytes = call.dryRun() ? List.of() : attachments.unsettled(personId);
    ResponseEntity<Accepted<About.Erasure>> erased =
        call.carryOut(
            body, command, command.occurredOn(), keeping.about(personId, call.today(), locale));
    return OutcomeUnknown.orElse(
        () -> {
          vault.awaitForgotten(personId);
          attachments.settle(bytes);
          return erased;
        });
  }
}
