package org.warmledger.command.erasures.droperasure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.warmledger.command.fields.Fields;
import org.warmledger.command.http.About;
import org.warmledger.command.http.Accepted;
import org.warmledger.command.http.Call;
import org.warmledger.command.http.Decides;
import org.warmledger.events.ids.ErasureId;
import org.warmledger.events.ids.PersonId;
import org.warmledger.platform.web.Role;

@RestController
class DropErasureApi {

  /** Nothing to say but that it is so: words could name somebody. */
  record ErasureWithdrawalBody(Optional<LocalDate> occurredOn) {}

  @Decides
  @PostMapping("/api/persons/{personId}/erasure-request/withdrawal")
  ResponseEntity<Accepted<About.Erasure>> drop(
      Call call, @PathVariable PersonId personId, @RequestBody ErasureWithdrawalBody body) {
    call.require(Role.ADMIN, Role.COMPLIANCE);
    Fields fields = Fields.of(body, call.today());
    Supplier<LocalDate> day = fields.dayOrToday("/occurredOn", body.occurredOn());
    DropErasure command =
        fields.finish(() -> new DropErasure(ErasureId.of(personId), call.by(), day.get()));
    return call.carryOut(
        body, command, command.occurredOn(), new About.Erasure(personId, List.of()));
  }
}
