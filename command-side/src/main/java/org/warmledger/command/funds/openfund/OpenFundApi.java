package org.warmledger.command.funds.openfund;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.warmledger.command.funds.FundActs;
import org.warmledger.command.http.Acts;
import org.warmledger.command.http.Call;
import org.warmledger.command.ledger.BusinessCalendar;
import org.warmledger.command.unions.UnionDirectory;
import org.warmledger.platform.web.Caller;
import org.warmledger.platform.web.Role;

/** {@code POST /api/funds}. */
@RestController
class OpenFundApi {

  private final Acts acts;
  private final UnionDirectory unions;
  private final BusinessCalendar calendar;

  OpenFundApi(Acts acts, UnionDirectory unions, BusinessCalendar calendar) {
    this.acts = acts;
    this.unions = unions;
    this.calendar = calendar;
  }

  @PostMapping("/api/funds")
  ResponseEntity<?> open(Caller caller, Call call, @RequestBody OpenFundForm form) {
    caller.require(Role.SUPERVISOR, Role.FINANCE, Role.ADMIN);
    OpenFund command = form.toCommand(caller, unions, calendar.today());
    return acts.carryOut(
        caller, call, form, FundActs.on(command.fund(), command, command.occurredOn()));
  }
}
