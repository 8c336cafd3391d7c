package org.warmledger.command.rosters.correctbills;

import java.time.LocalDate;
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
import org.warmledger.events.ids.RosterId;
import org.warmledger.platform.web.Role;

@RestController
class CorrectBillsApi {

  @PostMapping("/api/rosters/{rosterId}/lines/{number}/bills-correction")
  ResponseEntity<Accepted<About.Roster>> correct(
      Call call,
      @PathVariable RosterId rosterId,
      @PathVariable int number,
      @RequestBody BillsCorrectionBody body) {
    call.require(Role.CASEWORKER, Role.SUPERVISOR, Role.FINANCE);
    CorrectBills command = body.toCommand(rosterId, number, call.by(), call.today());
    return call.carryOut(body, command, command.occurredOn(), new About.Roster(rosterId));
  }

  /** Nothing to say but that it is so. */
  record BillsConfirmationBody(Optional<LocalDate> occurredOn) {}

  @Decides
  @PostMapping("/api/rosters/{rosterId}/lines/{number}/bills-correction/confirmation")
  ResponseEntity<Accepted<About.Roster>> confirm(
      Call call,
      @PathVariable RosterId rosterId,
      @PathVariable int number,
      @RequestBody BillsConfirmationBody body) {
    call.require(Role.SUPERVISOR, Role.FINANCE);
    Fields fields = Fields.of(body, call.today());
    Supplier<LocalDate> day = fields.dayOrToday("/occurredOn", body.occurredOn());
    ConfirmBills command =
        fields.finish(() -> new ConfirmBills(rosterId, number, call.by(), day.get()));
    return call.carryOut(body, command, command.occurredOn(), new About.Roster(rosterId));
  }
}
