package org.warmledger.command.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.warmledger.command.http.AskedAbout;
import org.warmledger.command.http.Call;
import org.warmledger.command.http.Once;
import org.warmledger.command.tables.Reading;
import org.warmledger.command.tables.TableRefused;
import org.warmledger.platform.description.Refuses;
import org.warmledger.platform.description.Tells;
import org.warmledger.platform.reads.Act;
import org.warmledger.platform.reads.Acts;
import org.warmledger.platform.reads.ReadLog;
import org.warmledger.platform.web.Caller;
import org.warmledger.platform.web.Problem;
import org.warmledger.platform.web.Role;
import org.warmledger.platform.web.SentBy;
import org.warmledger.platform.web.UploadFolder;

/** Files go in at {@code POST /api/imports}; how they fare is read below it. */
@RestController
@RequestMapping("/api/imports")
record ImportApi(
    ImportIntake intake,
    ImportDesk desk,
    ImportProgress progress,
    RowReport report,
    AskedAbout askedAbout,
    ReadLog reads,
    UploadFolder uploads,
    Acts acts) {

  /** What a client needs to follow its import, and what of its file is not read. */
  record Begun(
      String importId,
      List<String> unreadSheets,
      List<String> unknownColumns,
      List<String> hiddenColumns,
      int hiddenRows,
      int leftOut) {

    static Begun of(ImportJob job) {
      Reading reading = job.reading();
      return new Begun(
          job.importId(),
          reading.unreadSheets(),
          reading.unknownColumns(),
          reading.hiddenColumns(),
          reading.hiddenRows(),
          reading.leftOut());
    }
  }

  /** What the caller sent in lately. */
  record Recent(List<ImportStatus> items) {}

  @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  @Refuses(value = HttpStatus.TOO_MANY_REQUESTS, codes = "TOO_MANY_DRY_RUNS")
  @SentBy({Role.CASEWORKER, Role.SUPERVISOR, Role.ADMIN})
  @ResponseStatus(HttpStatus.ACCEPTED)
  @Tells({HttpHeaders.LOCATION, "Idempotency-Hit"})
  ResponseEntity<Begun> take(
      Call call,
      @RequestParam MultipartFile file,
      @RequestParam ImportKind kind,
      @RequestParam ImportMode mode,
      @ModelAttribute HeadingFields heading)
      throws IOException {
    requireSenderOf(kind, call.caller());
    var unused = call.asSeen(Optional.empty());
    if (kind != ImportKind.ROSTER) {
      heading.refuseAny();
    }
    try (UploadFolder.Held held = uploads.take(file)) {
      ImportOrder order =
          new ImportOrder(
              kind,
              kind == ImportKind.ROSTER
                  ? Optional.of(heading.check(call.today()))
                  : Optional.empty(),
              call.dryRun() ? ImportMode.REHEARSE : mode,
              held.sha256());
      Call asked = call.rehearsedIf(order.mode() == ImportMode.REHEARSE);
      Once<Begun> begun =
          asked.once(
              order.inEarnest().toString(), Begun.class, () -> begin(asked, order, held.path()));
      return begun
          .told(ResponseEntity.accepted())
          .location(URI.create("/api/imports/" + begun.answer().importId()))
          .body(begun.answer());
    }
  }

  private Begun begin(Call call, ImportOrder order, Path file) {
    String importId = call.newWorkId("import-", order.toString());
    if (call.dryRun()) {
      askedAbout.rehearsed(call.caller(), importId);
    }
    try {
      return Begun.of(intake.take(importId, call.caller(), order, file));
    } catch (TableRefused refused) {
      throw problem(refused);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void requireSenderOf(ImportKind kind, Caller caller) {
    switch (kind) {
      case AIDS -> caller.require(Role.SUPERVISOR, Role.ADMIN);
      case ROSTER -> caller.require(Role.CASEWORKER, Role.SUPERVISOR);
      case FILES, VISITS, SERVICES, ENTERPRISES ->
          caller.require(Role.CASEWORKER, Role.SUPERVISOR, Role.ADMIN);
    }
  }

  private static Problem problem(TableRefused refused) {
    HttpStatus status =
        refused.fault().isTooLarge() ? HttpStatus.CONTENT_TOO_LARGE : HttpStatus.BAD_REQUEST;
    return Problem.of(status, refused.fault().name(), refused.arguments().toArray());
  }

  @GetMapping
  Recent recent(Caller caller) {
    requireSender(caller);
    return new Recent(desk.recent(caller));
  }

  @GetMapping("/{importId}")
  @Tells(value = HttpHeaders.ETAG, atTimes = "Ledger-Position")
  ResponseEntity<ImportStatus> status(Caller caller, @PathVariable String importId) {
    requireSender(caller);
    return told(HttpStatus.OK, desk.status(caller, importId));
  }

  @GetMapping(path = "/{importId}/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  SseEmitter events(Caller caller, @PathVariable String importId) {
    requireSender(caller);
    desk.status(caller, importId);
    reads.shown(caller, "imports/" + importId + "/events", 1, List.of());
    return progress.follow(() -> desk.status(caller, importId));
  }

  @GetMapping("/{importId}/rows")
  RowReportPage rows(
      Caller caller,
      @PathVariable String importId,
      @RequestParam Optional<RowVerdict.Kind> verdict,
      @RequestParam(defaultValue = "50") int limit,
      @RequestParam Optional<String> cursor,
      Locale locale) {
    requireSender(caller);
    return report.page(caller, importId, new RowReport.Ask(verdict, limit, cursor), locale);
  }

  @PostMapping("/{importId}/stop")
  @Tells(value = HttpHeaders.ETAG, atTimes = "Ledger-Position")
  @Refuses(value = HttpStatus.CONFLICT, codes = "IMPORT_OVER")
  ResponseEntity<ImportStatus> stop(Caller caller, @PathVariable String importId) {
    ImportStatus stopped =
        ordered(caller, Act.IMPORT_STOPPED, importId, () -> desk.stop(caller, importId));
    return told(HttpStatus.OK, stopped);
  }

  @PostMapping("/{importId}/resumption")
  @Tells(value = HttpHeaders.ETAG, atTimes = "Ledger-Position")
  @Refuses(value = HttpStatus.CONFLICT, codes = "IMPORT_OVER")
  @ResponseStatus(HttpStatus.ACCEPTED)
  ResponseEntity<ImportStatus> resume(Caller caller, @PathVariable String importId) {
    ImportStatus resumed =
        ordered(caller, Act.IMPORT_RESUMED, importId, () -> desk.resume(caller, importId));
    desk.goOn(importId);
    return told(HttpStatus.ACCEPTED, resumed);
  }

  private ImportStatus ordered(
      Caller caller, Act act, String importId, Supplier<ImportStatus> order) {
    return acts.order(
        caller,
        act,
        importId,
        () -> {
          requireSender(caller);
          return order.get();
        });
  }

  private static ResponseEntity<ImportStatus> told(HttpStatus code, ImportStatus status) {
    ResponseEntity.BodyBuilder answer =
        ResponseEntity.status(code).eTag(Long.toString(status.version()));
    status
        .ledgerPosition()
        .ifPresent(position -> answer.header("Ledger-Position", Long.toString(position)));
    return answer.body(status);
  }

  static void requireSender(Caller caller) {
    caller.require(Role.CASEWORKER, Role.SUPERVISOR, Role.ADMIN);
  }
}
