package org.warmledger.command.funds.reopenfund;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.warmledger.command.fields.ReversalBody;
import org.warmledger.command.funds.movements.Contents;
import org.warmledger.command.funds.movements.FundEntry;
import org.warmledger.command.http.About;
import org.warmledger.command.http.Accepted;
import org.warmledger.command.http.Call;
import org.warmledger.events.ids.FundCode;
import org.warmledger.platform.web.Role;

/** Enters that a fund did not end after all; somebody else confirms it. */
@RestController
class ReopenFundApi {

  @PostMapping("/api/funds/{code}/closure/reversal")
  ResponseEntity<Accepted<About.Movement>> reopen(
      Call call, @PathVariable FundCode code, @RequestBody ReversalBody body) {
    call.require(Role.SUPERVISOR, Role.FINANCE);
    ReversalBody.Withdrawal why = body.check(call.today());
    return new FundEntry(Contents.reopened(why.reason()), why.occurredOn())
        .enter(call, body, code, movement -> new About.Movement(code, movement));
  }
}
