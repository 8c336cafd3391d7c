package org.warmledger.query.casedetails;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.ids.CaseId;
import org.warmledger.platform.web.Caller;
import org.warmledger.query.accesslog.AccessLog;
import org.warmledger.query.accesslog.Accessed;
import org.warmledger.query.casefile.CaseFile;
import org.warmledger.query.casehistory.CaseHistories;
import org.warmledger.query.casehistory.Moment;
import org.warmledger.query.files.FilesKept;
import org.warmledger.query.funds.FundLookup;
import org.warmledger.query.masking.Masking;
import org.warmledger.query.projection.Fact;
import org.warmledger.query.projection.Freshness;
import org.warmledger.query.projection.Readers;
import org.warmledger.query.unions.Unions;
import org.warmledger.query.web.Answers;
import org.warmledger.query.web.Ids;

/** Answers {@code GET /api/cases/{caseId}}: the file as it is, was, or was known. */
@RestController
record CaseDetailsApi(
    FilesKept files,
    CaseHistories histories,
    ShownAids shown,
    Readers readers,
    Unions unions,
    Masking masking,
    AccessLog log) {

  @GetMapping("/api/cases/{caseId}")
  ResponseEntity<CaseView> details(
      Caller caller,
      Freshness freshness,
      @PathVariable String caseId,
      @RequestParam Optional<LocalDate> asOf,
      @RequestParam Optional<Instant> knownAt,
      @RequestParam Optional<String> fields) {
    CaseId id = Ids.caseId(caseId);
    Moment moment = new Moment(asOf, knownAt);
    long position =
        moment.meansNow()
            ? Math.min(
                readers.reflectById(freshness, FilesKept.READER),
                readers.reflect(freshness, FundLookup.READER))
            : readers.reflectLedger(freshness);
    CaseFile file =
        (moment.meansNow() ? now(id, caller) : then(id, moment, caller))
            .orElseThrow(Answers::notFound);
    log.note(caller, Accessed.FILE, id.value(), 1, List.of(id.value()));
    return Answers.at(position)
        .eTag(Long.toString(file.version()))
        .body(
            CaseView.of(
                file,
                unions::named,
                masking.lens(caller),
                moment.meansNow() ? shown.of(file) : past -> Optional.empty()));
  }

  private Optional<CaseFile> now(CaseId id, Caller caller) {
    return files.find(id.value()).filter(file -> caller.mayTouch(file.union()));
  }

  /** Who keeps the file today may look at its past. */
  private Optional<CaseFile> then(CaseId id, Moment moment, Caller caller) {
    if (histories.keeper(id).filter(caller::mayTouch).isEmpty()) {
      return Optional.empty();
    }
    return past(histories.told(id, moment));
  }

  /** A file as some facts leave it; none of no facts. */
  static Optional<CaseFile> past(List<Fact> told) {
    Optional<CaseFile> file = Optional.empty();
    for (Fact fact : told) {
      file = Optional.of(CaseFile.fold(file, (CaseEvent) fact.event(), fact.sequence()));
    }
    return file;
  }
}
