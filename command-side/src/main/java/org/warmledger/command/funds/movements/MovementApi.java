package org.warmledger.command.funds.movements;

import java.time.LocalDate;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.warmledger.command.fields.Fields;
import org.warmledger.command.fields.ReversalBody;
import org.warmledger.command.funds.movements.DecideMovement.MovementEnd;
import org.warmledger.command.http.About;
import org.warmledger.command.http.Accepted;
import org.warmledger.command.http.Call;
import org.warmledger.command.http.Decides;
import org.warmledger.command.http.Write;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.MovementId;
import org.warmledger.events.limits.Longest;
import org.warmledger.platform.web.Role;

/** What becomes of what was entered about a fund. */
@RestController
record MovementApi(EventStore store) {

  /** Why it is confirmed, where there is something to say. */
  record ConfirmationBody(@Longest Optional<String> reason) {}

  @Decides
  @PostMapping("/api/funds/{code}/movements/{movementId}/confirmation")
  ResponseEntity<Accepted<Agreement>> confirm(
      Call call,
      @PathVariable FundCode code,
      @PathVariable MovementId movementId,
      @RequestBody ConfirmationBody body) {
    call.require(Role.SUPERVISOR, Role.FINANCE);
    String reason = Fields.of(body, call.today()).finish(() -> Fields.said(body.reason()));
    DecideMovement command =
        new DecideMovement(movementId, code, MovementEnd.CONFIRM, reason, call.by(), call.today());
    Write<About.Movement> write =
        Write.of(body, command, command.occurredOn(), new About.Movement(code, movementId));
    return call.carryOut(write, new Agreed(store));
  }

  @Decides
  @PostMapping("/api/funds/{code}/movements/{movementId}/rejection")
  ResponseEntity<Accepted<About.Movement>> reject(
      Call call,
      @PathVariable FundCode code,
      @PathVariable MovementId movementId,
      @RequestBody ReversalBody body) {
    call.require(Role.SUPERVISOR, Role.FINANCE);
    return ended(call, code, movementId, MovementEnd.REJECT, body);
  }

  @PostMapping("/api/funds/{code}/movements/{movementId}/withdrawal")
  ResponseEntity<Accepted<About.Movement>> withdraw(
      Call call,
      @PathVariable FundCode code,
      @PathVariable MovementId movementId,
      @RequestBody ReversalBody body) {
    call.require(Role.SUPERVISOR, Role.FINANCE, Role.ADMIN);
    return ended(call, code, movementId, MovementEnd.WITHDRAW, body);
  }

  private static ResponseEntity<Accepted<About.Movement>> ended(
      Call call, FundCode code, MovementId movement, MovementEnd how, ReversalBody body) {
    ReversalBody.Withdrawal why = body.check(call.today());
    LocalDate day = why.occurredOn();
    DecideMovement command = new DecideMovement(movement, code, how, why.reason(), call.by(), day);
    return call.carryOut(body, command, day, new About.Movement(code, movement));
  }
}
