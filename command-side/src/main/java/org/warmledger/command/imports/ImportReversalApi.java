package org.warmledger.command.imports;

import java.io.IOException;
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
import org.warmledger.platform.description.Refuses;
import org.warmledger.platform.description.Tells;
import org.warmledger.platform.web.Role;

/** {@code POST /api/imports/{importId}/reversal}: all that an import wrote is taken back. */
@RestController
record ImportReversalApi(ImportReversals reversals) {

  @PostMapping("/api/imports/{importId}/reversal")
  @ResponseStatus(HttpStatus.ACCEPTED)
  @Tells(HttpHeaders.LOCATION)
  @Refuses(
      value = HttpStatus.CONFLICT,
      codes = {"IMPORT_RUNNING", "IMPORT_NOT_REHEARSED"})
  ResponseEntity<ImportStatus> takeBack(
      Call call, @PathVariable String importId, @RequestBody ReversalBody body) throws IOException {
    call.require(Role.SUPERVISOR);
    ReversalBody.Withdrawal why = body.check(call.today());
    ImportStatus begun =
        reversals.begin(
            call.newId("import-"),
            call.caller(),
            importId,
            call.dryRun() ? ImportMode.REHEARSE : ImportMode.APPLY,
            new Reversing(why.reason(), why.occurredOn()));
    return ResponseEntity.accepted()
        .location(URI.create("/api/imports/" + begun.importId()))
        .body(begun);
  }
}
