package org.warmledger.command.funds.amendfund;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.warmledger.command.decision.Refusal;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.funds.FundBook;
import org.warmledger.command.funds.FundReader;
import org.warmledger.command.http.About;
import org.warmledger.command.http.Accepted;
import org.warmledger.command.http.Call;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.lists.FundingSource;
import org.warmledger.platform.web.Role;

/** Enters that a fund is to be another than it was opened as; somebody else confirms it. */
@RestController
record AmendFundApi(FundReader funds) {

  @PostMapping("/api/funds/{code}/amendments")
  ResponseEntity<Accepted<About.Movement>> amend(
      Call call, @PathVariable FundCode code, @RequestBody AmendFundBody body) {
    call.require(Role.SUPERVISOR, Role.FINANCE, Role.ADMIN);
    return body.check(() -> source(code), call.today())
        .enter(call, body, code, movement -> new About.Movement(code, movement));
  }

  private FundingSource source(FundCode code) {
    return funds
        .kept(code)
        .content()
        .map(FundBook::source)
        .orElseThrow(() -> Refusal.of(RejectionCode.FUND_NOT_FOUND));
  }
}
