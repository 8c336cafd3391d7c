package org.warmledger.command.imports;

import java.util.List;
import java.util.OptionalLong;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;
import org.warmledger.command.decision.Refusal;
import org.warmledger.command.decision.Rejection;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.http.AskedAbout;
import org.warmledger.command.ledger.CommandData;
import org.warmledger.command.ledger.Ledger;
import org.warmledger.command.ledger.Rehearsal;
import org.warmledger.command.ledger.Written;
import org.warmledger.events.ids.PersonId;
import org.warmledger.events.wire.EventContext;
import org.warmledger.platform.store.LedgerPositions.Place;

/** Sends a row's command and turns the answer into a verdict. */
@Component
record RowCommands(Ledger ledger, EventStore store, AskedAbout askedAbout) {

  /**
   * Sends it.
   *
   * @param newcomers persons who may have no key yet
   */
  RowVerdict send(ImportJob job, int row, List<PersonId> newcomers, Object command) {
    boolean dryRun = job.mode() == ImportMode.REHEARSE;
    EventContext context = job.context(row);
    try {
      Written written =
          ledger.write(
              command,
              new CommandData(context, OptionalLong.empty(), dryRun),
              // A rehearsal leaves nothing behind, not even a key.
              dryRun ? List.of() : newcomers);
      Place there = new Place(written.stream(), written.sequence());
      return wrote(context, written)
          ? RowVerdict.accepted(row, there)
          : RowVerdict.duplicate(row, there);
    } catch (CommandExecutionException ended) {
      return Rehearsal.in(ended).isPresent()
          ? RowVerdict.rehearsed(row)
          : rejected(job, row, newcomers, reason(ended));
    }
  }

  static Place place(DomainEventMessage<?> event) {
    return new Place(event.getAggregateIdentifier(), event.getSequenceNumber());
  }

  /**
   * Whether the row wrote what there is, now or before its import was interrupted; else the fact
   * was there already. Of what was so already the last event of the stream mostly tells.
   */
  private boolean wrote(EventContext context, Written written) {
    return !written.alreadySo()
        || isIn(context, store.readEvents(written.stream(), written.sequence()))
        || isIn(context, store.readEvents(written.stream()));
  }

  private static boolean isIn(EventContext context, DomainEventStream events) {
    return events
        .asStream()
        .anyMatch(event -> EventContext.fromMetadata(event.getMetaData()).equals(context));
  }

  /** Only the rules reject a row; when others kept writing the same stream, the import fails. */
  private static Rejection reason(CommandExecutionException ended) {
    return Refusal.in(ended)
        .filter(refused -> refused.code() != RejectionCode.TOO_BUSY)
        .orElseThrow(() -> ended);
  }

  /** What is refused because of another file asked about it as well. */
  private RowVerdict rejected(ImportJob job, int row, List<PersonId> newcomers, Rejection refused) {
    if (refused.elsewhere().isPresent()) {
      askedAbout.refused(job.caller(), job.importId(), newcomers);
    }
    return refused.fields().isEmpty()
        ? RowVerdict.rejected(row, refused.code().name(), "")
        : RowVerdict.rejected(row, refused.fields().getFirst().code(), "");
  }
}
