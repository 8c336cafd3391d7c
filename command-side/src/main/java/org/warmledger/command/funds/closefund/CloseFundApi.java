package org.warmledger.command.funds.closefund;

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
class CloseFundApi {

  @PostMapping("/api/funds/{code}/closure")
  ResponseEntity<Accepted<About.Movement>> close(
      Call call, @PathVariable FundCode code, @RequestBody FundClosureBody body) {
    call.require(Role.SUPERVISOR, Role.FINANCE);
    return body.check(call.today())
        .enter(call, body, code, movement -> new About.Movement(code, movement));
  }
}
