package org.warmledger.command.funds.grantfunds;

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
import org.warmledger.command.unions.UnionDirectory;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.GrantId;
import org.warmledger.platform.web.Role;

/** Enters that a lower union may spend out of a fund, or may no more; somebody else confirms it. */
@RestController
record GrantFundsApi(UnionDirectory unions) {

  @PostMapping("/api/funds/{code}/grants")
  ResponseEntity<Accepted<About.FundGrant>> give(
      Call call, @PathVariable FundCode code, @RequestBody GrantBody body) {
    call.require(Role.FINANCE, Role.SUPERVISOR);
    return body.check(call.caller(), unions, call.today())
        .enter(call, body, code, movement -> new About.FundGrant(code, movement, movement.grant()));
  }

  @PostMapping("/api/funds/{code}/grants/{grantId}/end")
  ResponseEntity<Accepted<About.Movement>> end(
      Call call,
      @PathVariable FundCode code,
      @PathVariable GrantId grantId,
      @RequestBody ReversalBody body) {
    call.require(Role.FINANCE, Role.SUPERVISOR);
    ReversalBody.Withdrawal why = body.check(call.today());
    return new FundEntry(Contents.grantEnded(grantId, why.reason()), why.occurredOn())
        .enter(call, body, code, movement -> new About.Movement(code, movement));
  }
}
