package org.warmledger.command.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.warmledger.command.cases.reverseaid.ReverseAid;
import org.warmledger.command.cases.reverseaid.ReverseAid.Witness;
import org.warmledger.command.cases.takebackarchiving.TakeBackArchiving;
import org.warmledger.command.cases.takebackvisit.TakeBackVisit;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.programme.reverseservice.ReverseService;
import org.warmledger.command.programme.reversevisit.ReverseEnterpriseVisit;
import org.warmledger.command.rosters.rejectroster.RejectRoster;
import org.warmledger.events.CaseAided;
import org.warmledger.events.CaseArchived;
import org.warmledger.events.CaseVisited;
import org.warmledger.events.EnterpriseVisited;
import org.warmledger.events.LedgerEvent;
import org.warmledger.events.RosterDrawnUp;
import org.warmledger.events.ServiceProvided;
import org.warmledger.events.values.Note;
import org.warmledger.events.wire.EventContext;
import org.warmledger.platform.store.Foreseen;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes back what the rows of an import wrote, page by page, each row by the same command as
 * everybody else's; a row that later facts rest on is left, with the code that says so.
 */
@Component
record RowReversals(
    ImportStore store,
    ImportSettings settings,
    WrittenRows written,
    GoneRows gone,
    RowCommands commands,
    RowsAhead ahead,
    JsonMapper json) {

  private static final int PAGE = 256;

  /** One pass through the rows that have no verdict yet. */
  void run(ImportJob job, Path file, VerdictLog log, BooleanSupplier closing)
      throws InterruptedException {
    ImportJob original = store.find(job.reverses().orElseThrow()).orElseThrow();
    Reversing why = read(file);
    try (RowLanes lanes = new RowLanes(settings.lanes())) {
      BooleanSupplier stopped =
          () -> closing.getAsBoolean() || log.isStopped() || lanes.hasFailed();
      List<RowVerdict> page = wrote(original, 0);
      while (!page.isEmpty() && !stopped.getAsBoolean()) {
        List<RowVerdict> left = left(job, page);
        Foreseen seen = ahead.ofWritten(original, left);
        for (RowVerdict row : left) {
          lanes.put(
              row.stream(),
              () -> {
                if (!stopped.getAsBoolean()) {
                  log.add(seen.during(() -> takeBack(job, original, row, why)));
                }
              });
        }
        lanes.settle();
        page = wrote(original, page.getLast().row());
      }
      lanes.finish();
    }
  }

  private Reversing read(Path file) {
    try {
      return json.readValue(Files.readAllBytes(file), Reversing.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<RowVerdict> wrote(ImportJob original, int afterRow) {
    return store.verdicts(original.importId(), List.of(RowVerdict.Kind.ACCEPTED), afterRow, PAGE);
  }

  /** Those of a page that have no verdict yet; no other rows than the original's have one. */
  private List<RowVerdict> left(ImportJob job, List<RowVerdict> page) {
    Set<Integer> done =
        store
            .verdicts(
                job.importId(),
                List.of(RowVerdict.Kind.values()),
                page.getFirst().row() - 1,
                page.size())
            .stream()
            .map(RowVerdict::row)
            .collect(Collectors.toSet());
    return page.stream().filter(row -> !done.contains(row.row())).toList();
  }

  private RowVerdict takeBack(ImportJob job, ImportJob original, RowVerdict row, Reversing why) {
    return written
        .fact(original, row)
        .map(fact -> takeBack(job, row, fact, why))
        .orElseGet(
            () -> RowVerdict.rejected(row.row(), RejectionCode.NOTHING_TO_TAKE_BACK.name(), ""));
  }

  /**
   * What somebody took back before, on whatever day, is gone already; what this import took back
   * before it was interrupted is its own doing.
   */
  private RowVerdict takeBack(ImportJob job, RowVerdict row, LedgerEvent fact, Reversing why) {
    EventContext own = job.context(row.row());
    return gone.back(row.stream(), fact)
        .filter(back -> !EventContext.fromMetadata(back.getMetaData()).equals(own))
        .map(back -> RowVerdict.duplicate(row.row(), RowCommands.place(back)))
        .orElseGet(() -> commands.send(job, row.row(), List.of(), command(job, fact, why)));
  }

  private static Object command(ImportJob job, LedgerEvent fact, Reversing why) {
    Note reason = Note.of(why.reason());
    return switch (fact) {
      case CaseArchived file -> new TakeBackArchiving(file.caseId(), reason, job.actor(), why.on());
      case CaseVisited visit ->
          new TakeBackVisit(
              visit.caseId(), visit.visitId(), reason, Optional.empty(), job.actor(), why.on());
      case CaseAided aid ->
          new ReverseAid(
              aid.caseId(),
              aid.aidId(),
              reason,
              Optional.empty(),
              Witness.STAFF,
              job.actor(),
              why.on());
      case ServiceProvided service ->
          new ReverseService(service.serviceId(), why.reason(), Optional.empty(), why.on());
      case EnterpriseVisited visit ->
          new ReverseEnterpriseVisit(visit.visitId(), why.reason(), Optional.empty(), why.on());
      case RosterDrawnUp roster ->
          new RejectRoster(roster.rosterId(), why.reason(), job.actor(), why.on());
      default -> throw new IllegalStateException("no row writes " + fact.getClass());
    };
  }
}
