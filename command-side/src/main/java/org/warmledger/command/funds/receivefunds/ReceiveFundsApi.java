package org.warmledger.command.funds.receivefunds;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.warmledger.command.http.About;
import org.warmledger.command.http.Accepted;
import org.warmledger.command.http.Call;
import org.warmledger.events.ids.FundCode;
import org.warmledger.platform.web.Role;

@RestController
class ReceiveFundsApi {

  @PostMapping("/api/funds/{code}/receipts")
  ResponseEntity<Accepted<About.Appropriation>> receive(
      Call call, @PathVariable FundCode code, @RequestBody FundReceiptBody body) {
    call.require(Role.FINANCE, Role.SUPERVISOR);
    return body.check(call.today())
        .enter(
            call,
            body,
            code,
            movement -> new About.Appropriation(code, movement, movement.appropriation()));
  }
}
