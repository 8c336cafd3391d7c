package org.warmledger.query.casedetails;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.warmledger.platform.description.Refuses;
import org.warmledger.platform.web.Caller;
import org.warmledger.query.accesslog.AccessLog;
import org.warmledger.query.accesslog.Accessed;
import org.warmledger.query.accesslog.Looks;
import org.warmledger.query.casefile.CaseFile;
import org.warmledger.query.casesearch.PersonFiles;
import org.warmledger.query.files.FilesKept;
import org.warmledger.query.masking.Masking;
import org.warmledger.query.projection.Freshness;
import org.warmledger.query.projection.Readers;
import org.warmledger.query.unions.Unions;
import org.warmledger.query.web.Answers;
import org.warmledger.query.web.Ids;

/**
 * Answers {@code GET /api/cases/{caseId}/worker-statement}: all that is known of a household, all
 * that it was given, and who looked, for the worker whose file it is. In full or not at all.
 */
@RestController
record WorkerStatementApi(
    FilesKept files,
    PersonFiles persons,
    Looks looks,
    Readers readers,
    Unions unions,
    Masking masking,
    AccessLog log) {

  @GetMapping("/api/cases/{caseId}/worker-statement")
  @Refuses(
      value = HttpStatus.FORBIDDEN,
      codes = {"PURPOSE_REQUIRED", "ROLE_REQUIRED"})
  ResponseEntity<WorkerStatement> statement(
      Caller caller, Freshness freshness, @PathVariable String caseId) {
    caller.requireWhole();
    String id = Ids.caseId(caseId).value();
    long position = readers.reflect(freshness, FilesKept.READER);
    CaseFile file =
        files
            .find(id)
            .filter(found -> caller.mayTouch(found.union()))
            .orElseThrow(Answers::notFound);
    // Noted first: whoever makes it stands in it.
    log.note(caller, Accessed.STATEMENT, id, 1, List.of(id));
    return Answers.at(position).body(of(file, caller));
  }

  private WorkerStatement of(CaseFile file, Caller caller) {
    String id = file.caseId().value();
    return new WorkerStatement(
        Instant.now(),
        caller.id(),
        unions.named(caller.union()),
        caller.task().orElseThrow(),
        CaseView.of(file, unions::named, masking.lens(caller), aid -> Optional.empty()),
        persons.besides(id, file.household().head().person()),
        looks.of(id));
  }
}
