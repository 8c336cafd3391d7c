package org.warmledger.command.ledger;

import java.util.List;
import java.util.Optional;
import org.axonframework.commandhandling.CommandExecutionException;
import org.warmledger.events.EventNames;
import org.warmledger.events.LedgerEvent;

/**
 * What a command would have written: a dry run is decided in earnest, and ends here instead of in
 * the store.
 */
public record Rehearsal(List<PlannedEvent> events) {

  /**
   * An event that was not written.
   *
   * @param type its logical name
   * @param data JSON, identifying numbers masked
   */
  public record PlannedEvent(String type, String data) {}

  public Rehearsal {
    events = List.copyOf(events);
  }

  /** Whether such an event would be written. */
  public boolean plans(Class<? extends LedgerEvent> fact) {
    return events.stream().anyMatch(event -> event.type().equals(EventNames.of(fact).name()));
  }

  /** The end of a command that would write nothing. */
  public static CommandExecutionException ofNothing() {
    return new CommandExecutionException("rehearsed", null, new Rehearsal(List.of()));
  }

  /** The rehearsal that ended a command, if that is why it ended. */
  public static Optional<Rehearsal> in(Throwable failure) {
    return failure instanceof CommandExecutionException ended
        ? ended.<Object>getDetails().filter(Rehearsal.class::isInstance).map(Rehearsal.class::cast)
        : Optional.empty();
  }
}
