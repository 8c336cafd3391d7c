package org.warmledger.command.imports;

import java.net.URI;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.warmledger.command.fields.ReversalBody;
import org.warmledger.command.http.Call;
import org.warmledger.command.http.Once;
import org.warmledger.platform.description.Refuses;
import org.warmledger.platform.description.Tells;
import org.warmledger.platform.web.Role;
import tools.jackson.databind.json.JsonMapper;

/** {@code POST /api/imports/{importId}/reversal}: all that an import wrote is taken back. */
@RestController
record ImportReversalApi(ImportReversals reversals, JsonMapper json) {

  @PostMapping("/api/imports/{importId}/reversal")
  @ResponseStatus(HttpStatus.ACCEPTED)
  @Tells({HttpHeaders.LOCATION, "Idempotency-Hit"})
  @Refuses(
      value = HttpStatus.CONFLICT,
      codes = {"IMPORT_RUNNING", "IMPORT_NOT_REHEARSED"})
  ResponseEntity<ImportStatus> takeBack(
      Call call, @PathVariable String importId, @RequestBody ReversalBody body) {
    call.require(Role.SUPERVISOR);
    ReversalBody.Withdrawal why = body.check(call.today());
    Reversing reversing = new Reversing(why.reason(), why.occurredOn());
    String sent = json.writeValueAsString(body);
    Once<ImportReversals.TakingBack> begun =
        call.once(
            sent,
            ImportReversals.TakingBack.class,
            () ->
                reversals.begin(
                    call.newWorkId("import-", sent),
                    call.caller(),
                    importId,
                    call.dryRun() ? ImportMode.REHEARSE : ImportMode.APPLY,
                    reversing));
    return begun
        .told(ResponseEntity.accepted())
        .location(URI.create("/api/imports/" + begun.answer().importId()))
        .body(reversals.status(call.caller(), begun.answer()));
  }
}
