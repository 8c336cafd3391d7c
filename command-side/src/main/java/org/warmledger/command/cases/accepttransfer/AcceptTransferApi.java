package org.warmledger.command.cases.accepttransfer;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.warmledger.command.http.About;
import org.warmledger.command.http.Accepted;
import org.warmledger.command.http.Call;
import org.warmledger.events.ids.CaseId;
import org.warmledger.platform.web.Role;

@RestController
class AcceptTransferApi {

  /** When a file was taken over. */
  record TransferAcceptanceBody(Optional<LocalDate> occurredOn) {}

  @PostMapping("/api/cases/{caseId}/transfer/acceptance")
  ResponseEntity<Accepted<About.Case>> accept(
      Call call, @PathVariable CaseId caseId, @RequestBody TransferAcceptanceBody body) {
    call.require(Role.SUPERVISOR);
    return call.carryOut(
        body,
        body.occurredOn(),
        new About.Case(caseId),
        day -> new AcceptTransfer(caseId, call.by(), call.caller().union(), day));
  }
}
