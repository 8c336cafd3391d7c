package org.warmledger.command.programme;

import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.warmledger.command.http.Act;
import org.warmledger.command.http.Acts;
import org.warmledger.command.http.Call;
import org.warmledger.command.ledger.BusinessCalendar;
import org.warmledger.platform.web.Caller;
import org.warmledger.platform.web.Role;

/** {@code POST /api/centres}. */
@RestController
class StateCentreApi {

  private final Acts acts;
  private final Holders holders;
  private final BusinessCalendar calendar;

  StateCentreApi(Acts acts, Holders holders, BusinessCalendar calendar) {
    this.acts = acts;
    this.holders = holders;
    this.calendar = calendar;
  }

  @PostMapping("/api/centres")
  ResponseEntity<?> state(Caller caller, Call call, @RequestBody CentreForm form) {
    caller.require(Role.SUPERVISOR, Role.ADMIN);
    StateCentre command = form.toCommand(holders.of(caller, form.union()), calendar.today());
    return acts.carryOut(
        caller,
        call,
        form,
        new Act(
            command,
            List.of(),
            command.fact().occurredOn(),
            Map.of("centre", command.stream()),
            "/api/centres/" + command.stream()));
  }
}
