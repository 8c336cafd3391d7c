package org.warmledger.command.cases.approveaid;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.warmledger.command.http.About;
import org.warmledger.command.http.Accepted;
import org.warmledger.command.http.Call;
import org.warmledger.command.http.Decides;
import org.warmledger.command.http.Then;
import org.warmledger.command.http.Write;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.values.Shortage;
import org.warmledger.platform.web.Role;

@RestController
record ApproveAidApi(FundAnswers fund) {

  /** The approval is written whatever the fund decides; the answer tells both. */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record Approved(
      CaseId caseId,
      AidId aidId,
      FundAnswer.Outcome funding,
      Optional<String> refusal,
      Optional<Shortage> lacking)
      implements Then.Sequel {}

  @Decides
  @PostMapping("/api/cases/{caseId}/aids/{aidId}/approval")
  ResponseEntity<Accepted<Approved>> approve(
      Call call,
      @PathVariable CaseId caseId,
      @PathVariable AidId aidId,
      @RequestBody ApprovalBody body) {
    call.require(Role.SUPERVISOR);
    ApproveAid command = body.toCommand(caseId, aidId, call);
    Write<About.Aid> write =
        Write.of(body, command, command.occurredOn(), new About.Aid(caseId, aidId));
    try (FundAnswers.Listener listener = fund.listen(caseId, aidId)) {
      return call.carryOut(write, new FundHeard(fund, listener, command.occurredOn(), call.data()));
    }
  }
}
