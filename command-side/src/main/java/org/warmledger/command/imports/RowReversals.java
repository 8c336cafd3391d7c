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
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;
import org.warmledger.command.cases.reverseaid.ReverseAid;
import org.warmledger.command.cases.reverseaid.ReverseAid.Witness;
import org.warmledger.command.cases.takebackarchiving.TakeBackArchiving;
import org.warmledger.command.cases.takebackvisit.TakeBackVisit;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.rosters.rejectroster.RejectRoster;
import org.warmledger.events.CaseAided;
import org.warmledger.events.CaseArchived;
import org.warmledger.events.CaseVisited;
import org.warmledger.events.LedgerEvent;
import org.warmledger.events.RosterDrawnUp;
import org.warmledger.events.values.Note;
import org.warmledger.events.wire.EventContext;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes back what the rows of an import wrote, row by row and by the same commands as everybody
 * else's; a row that later facts rest on is left, with the code that says so.
 */
@Component
record RowReversals(
    ImportStore store,
    ImportSettings settings,
    EventStore events,
    RowCommands commands,
    JsonMapper json) {

  /** One pass through the rows that have no verdict yet. */
  void run(ImportJob job, Path file, VerdictLog log, BooleanSupplier closing)
      throws InterruptedException {
    ImportJob original = store.find(job.reverses().orElseThrow()).orElseThrow();
    Reversing why = read(file);
    Set<Integer> done =
        store
            .verdicts(job.importId(), List.of(RowVerdict.Kind.values()), 0, Integer.MAX_VALUE)
            .stream()
            .map(RowVerdict::row)
            .collect(Collectors.toSet());
    try (RowLanes lanes = new RowLanes(settings.lanes())) {
      for (RowVerdict row : wrote(original)) {
        if (closing.getAsBoolean() || log.isStopped() || lanes.hasFailed()) {
          break;
        }
        if (!done.contains(row.row())) {
          lanes.put(row.stream(), () -> log.add(takeBack(job, original, row, why)));
        }
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

  private List<RowVerdict> wrote(ImportJob original) {
    return store.verdicts(
        original.importId(), List.of(RowVerdict.Kind.ACCEPTED), 0, Integer.MAX_VALUE);
  }

  private RowVerdict takeBack(ImportJob job, ImportJob original, RowVerdict row, Reversing why) {
    return fact(original, row)
        .map(fact -> commands.send(job, row.row(), List.of(), command(job, fact, why)))
        .orElseGet(
            () -> RowVerdict.rejected(row.row(), RejectionCode.NOTHING_TO_TAKE_BACK.name(), ""));
  }

  /** What the row wrote; every row of a roster wrote the roster. */
  private Optional<LedgerEvent> fact(ImportJob original, RowVerdict row) {
    if (row.stream().isEmpty()) {
      return Optional.empty();
    }
    EventContext context =
        original.context(original.kind() == ImportKind.ROSTER ? RosterPaper.HEADER : row.row());
    return events
        .readEvents(row.stream(), 0)
        .asStream()
        .filter(event -> EventContext.fromMetadata(event.getMetaData()).equals(context))
        .map(event -> (LedgerEvent) event.getPayload())
        .filter(RowReversals::isTakenBack)
        .findFirst();
  }

  private static boolean isTakenBack(LedgerEvent event) {
    return switch (event) {
      case CaseArchived _, CaseVisited _, CaseAided _, RosterDrawnUp _ -> true;
      default -> false;
    };
  }

  private static Object command(ImportJob job, LedgerEvent fact, Reversing why) {
    Note reason = Note.of(why.reason());
    return switch (fact) {
      case CaseArchived file -> new TakeBackArchiving(file.caseId(), reason, why.on());
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
      case RosterDrawnUp roster ->
          new RejectRoster(roster.rosterId(), why.reason(), job.actor(), why.on());
      default -> throw new IllegalStateException("no row writes " + fact.getClass());
    };
  }
}
