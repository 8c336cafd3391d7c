package org.warmledger.command.funds.closefund;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.warmledger.command.http.About;
import org.warmledger.command.http.Accepted;
import org.warmledger.command.http.Act;
import org.warmledger.command.http.Call;
import org.warmledger.events.ids.FundCode;
import org.warmledger.platform.web.Caller;
import org.warmledger.platform.web.Role;

/** {@code POST /api/funds/{code}/closure}. */
@RestController
class CloseFundApi {

  @PostMapping("/api/funds/{code}/closure")
  ResponseEntity<Accepted<About.Fund>> close(
      Caller caller, Call call, @PathVariable FundCode code, @RequestBody FundClosureBody body) {
    caller.require(Role.SUPERVISOR);
    CloseFund command = body.toCommand(code, call.today());
    return call.carryOut(caller, body, Act.on(code, command, command.occurredOn()));
  }
}
