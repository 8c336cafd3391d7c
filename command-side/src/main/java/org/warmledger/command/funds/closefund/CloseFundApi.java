package org.warmledger.command.funds.closefund;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.warmledger.command.fields.ReversalBody;
import org.warmledger.command.http.About;
import org.warmledger.command.http.Accepted;
import org.warmledger.command.http.Call;
import org.warmledger.events.ids.FundCode;
import org.warmledger.platform.web.Role;

@RestController
class CloseFundApi {

  @PostMapping("/api/funds/{code}/closure")
  ResponseEntity<Accepted<About.Fund>> close(
      Call call, @PathVariable FundCode code, @RequestBody ReversalBody body) {
    call.require(Role.SUPERVISOR);
    ReversalBody.Withdrawal why = body.check(call.today());
    CloseFund command = new CloseFund(code, why.reason(), why.occurredOn());
    return call.carryOut(body, command, command.occurredOn(), new About.Fund(code));
  }
}
