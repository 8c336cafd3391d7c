package org.warmledger.command.cases.approveaid;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.warmledger.command.http.Act;
import org.warmledger.command.http.Call;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.CaseId;
import org.warmledger.platform.web.Caller;
import org.warmledger.platform.web.Role;

/** {@code POST /api/cases/{caseId}/aids/{aidId}/approval}. */
@RestController
class ApproveAidApi {

  private final FundAnswers fund;

  ApproveAidApi(FundAnswers fund) {
    this.fund = fund;
  }

  @PostMapping("/api/cases/{caseId}/aids/{aidId}/approval")
  ResponseEntity<?> approve(
      Caller caller,
      Call call,
      @PathVariable CaseId caseId,
      @PathVariable AidId aidId,
      @RequestBody ApprovalBody body) {
    caller.require(Role.SUPERVISOR);
    ApproveAid command = body.toCommand(caseId, aidId, caller.id(), call.today());
    Act act = Act.on(caseId, command, command.occurredOn()).naming("aidId", aidId);
    if (call.dryRun()) {
      return call.carryOut(caller, body, act);
    }
    try (FundAnswers.Listener listener = fund.listen(caseId, aidId)) {
      ResponseEntity<?> answer = call.carryOut(caller, body, act);
      return withFunding(answer, listener.await());
    }
  }

  /** The approval is written whatever the fund decides; the answer tells both. */
  private static ResponseEntity<?> withFunding(ResponseEntity<?> answer, FundAnswer funding) {
    Map<String, Object> body = new LinkedHashMap<>();
    if (answer.getBody() instanceof Map<?, ?> written) {
      written.forEach((name, value) -> body.put(String.valueOf(name), value));
    }
    body.put("funding", funding.outcome());
    funding.refusal().ifPresent(code -> body.put("refusal", code));
    return new ResponseEntity<>(body, answer.getHeaders(), answer.getStatusCode());
  }
}
