package org.warmledger.command.imports;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.warmledger.command.http.Call;
import org.warmledger.command.http.Decides;
import org.warmledger.platform.description.Refuses;
import org.warmledger.platform.web.Role;

/** What a second person says of an import that waits for it. */
@RestController
record ImportReleaseApi(ImportReleases releases) {

  @Decides
  @PostMapping("/api/imports/{importId}/release")
  @ResponseStatus(HttpStatus.ACCEPTED)
  @Refuses(value = HttpStatus.CONFLICT, codes = "IMPORT_NOT_WAITING")
  ImportStatus release(Call call, @PathVariable String importId) {
    call.require(Role.SUPERVISOR);
    return releases.release(call, importId);
  }

  @Decides
  @PostMapping("/api/imports/{importId}/rejection")
  @Refuses(value = HttpStatus.CONFLICT, codes = "IMPORT_NOT_WAITING")
  ImportStatus refuse(Call call, @PathVariable String importId) {
    call.require(Role.CASEWORKER, Role.SUPERVISOR, Role.ADMIN);
    return releases.refuse(call, importId);
  }
}
