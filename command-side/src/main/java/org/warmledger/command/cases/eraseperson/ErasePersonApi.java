package org.warmledger.command.cases.eraseperson;

import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.warmledger.command.http.Act;
import org.warmledger.command.http.Acts;
import org.warmledger.command.http.Call;
import org.warmledger.command.ledger.BusinessCalendar;
import org.warmledger.events.ids.PersonId;
import org.warmledger.platform.web.Caller;
import org.warmledger.platform.web.Role;

/** {@code POST /api/persons/{personId}/erasure}. */
@RestController
class ErasePersonApi {

  private final Acts acts;
  private final BusinessCalendar calendar;

  ErasePersonApi(Acts acts, BusinessCalendar calendar) {
    this.acts = acts;
    this.calendar = calendar;
  }

  @PostMapping("/api/persons/{personId}/erasure")
  ResponseEntity<?> erase(
      Caller caller, Call call, @PathVariable PersonId personId, @RequestBody ErasureForm form) {
    caller.require(Role.ADMIN, Role.COMPLIANCE);
    ErasePerson command = form.toCommand(personId, calendar.today());
    Act act =
        new Act(
            command,
            List.of(),
            command.occurredOn(),
            Map.of("personId", personId.value()),
            "/api/persons/" + personId);
    return acts.carryOut(caller, call, form, act);
  }
}
