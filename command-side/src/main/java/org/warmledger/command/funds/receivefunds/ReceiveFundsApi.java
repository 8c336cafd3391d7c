package org.warmledger.command.funds.receivefunds;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.warmledger.command.funds.FundActs;
import org.warmledger.command.http.Acts;
import org.warmledger.command.http.Call;
import org.warmledger.command.ledger.BusinessCalendar;
import org.warmledger.events.ids.AppropriationId;
import org.warmledger.events.ids.FundCode;
import org.warmledger.platform.web.Caller;
import org.warmledger.platform.web.Role;

/** {@code POST /api/funds/{code}/receipts}. */
@RestController
class ReceiveFundsApi {

  private final Acts acts;
  private final BusinessCalendar calendar;

  ReceiveFundsApi(Acts acts, BusinessCalendar calendar) {
    this.acts = acts;
    this.calendar = calendar;
  }

  @PostMapping("/api/funds/{code}/receipts")
  ResponseEntity<?> receive(
      Caller caller, Call call, @PathVariable FundCode code, @RequestBody ReceiptForm form) {
    caller.require(Role.FINANCE, Role.SUPERVISOR);
    AppropriationId appropriation = new AppropriationId(acts.newId("appropriation-", caller, call));
    ReceiveFunds command = form.toCommand(code, appropriation, calendar.today());
    return acts.carryOut(
        caller,
        call,
        form,
        FundActs.on(code, command, command.occurredOn()).naming("appropriationId", appropriation));
  }
}
