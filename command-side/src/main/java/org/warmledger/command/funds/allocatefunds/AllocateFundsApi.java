package org.warmledger.command.funds.allocatefunds;

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
class AllocateFundsApi {

  @PostMapping("/api/funds/{code}/allocations")
  ResponseEntity<Accepted<About.Transfer>> allocate(
      Call call, @PathVariable FundCode code, @RequestBody AllocationBody body) {
    call.require(Role.FINANCE, Role.SUPERVISOR);
    return body.check(call.today())
        .enter(
            call, body, code, movement -> new About.Transfer(code, movement, movement.transfer()));
  }
}
