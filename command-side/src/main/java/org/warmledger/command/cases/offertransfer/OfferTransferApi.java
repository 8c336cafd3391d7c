package org.warmledger.command.cases.offertransfer;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.warmledger.command.decision.Refusal;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.fields.Fields;
import org.warmledger.command.http.About;
import org.warmledger.command.http.Accepted;
import org.warmledger.command.http.Call;
import org.warmledger.command.unions.UnionDirectory;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.platform.web.Role;

@RestController
record OfferTransferApi(UnionDirectory unions) {

  @PostMapping("/api/cases/{caseId}/transfer")
  ResponseEntity<Accepted<About.Case>> offer(
      Call call, @PathVariable CaseId caseId, @RequestBody OfferBody body) {
    call.require(Role.SUPERVISOR);
    return call.carryOut(
        body,
        body.occurredOn(),
        new About.Case(caseId),
        day ->
            new OfferTransfer(
                caseId,
                to(body),
                Fields.noted(body.reason()),
                call.by(),
                call.caller().union(),
                day));
  }

  private UnionPath to(OfferBody body) {
    return unions
        .find(body.to().orElseThrow())
        .orElseThrow(() -> Refusal.of(RejectionCode.UNION_NOT_FOUND));
  }
}
