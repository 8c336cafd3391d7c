package org.warmledger.platform.store;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.ConcurrencyException;

/**
 * Appends for this process. Commands are decided side by side and hand over what they wrote, which
 * is written together, in one transaction for a lot. So positions are in the order of commits and
 * none is missing, one wait for the disk serves many, and whoever is answered can be read (ADR
 * 0108).
 */
final class Appender implements AutoCloseable {

  /** Commands in one transaction: by then the disk is waited for seldom enough. */
  static final int MOST = 64;

  private static final Duration GATHERING = Duration.ofMillis(1);

  /** Writes what each of several commands decided. */
  interface Table extends AutoCloseable {
    Outcome append(List<List<EventRow>> commands) throws SQLException;

    @Override
    void close();
  }

  /**
   * What became of it.
   *
   * @param head the position before what was appended, which follows without a gap
   * @param lost those, by their place in the list, that lost a race
   */
  record Outcome(long head, Set<Integer> lost) {}

  private final Table table;

  /** Answers where the first event of a command stands; nothing when somebody else wrote there. */
  private final Together<List<EventRow>, OptionalLong> writers;

  Appender(Table table) {
    this(table, GATHERING);
  }

  /** Waits so long for those of the last lot. */
  Appender(Table table, Duration gathering) {
    this.table = table;
    this.writers = new Together<>(MOST, gathering, this::appendTogether);
  }

  /**
   * Appends what one command decided, whole or not at all; it is durable when this returns.
   *
   * @return the position of the first of it; the others follow
   * @throws ConcurrencyException when somebody else has written there by now: nothing is appended
   * @throws EventStoreException by cause, whether nothing is appended or that is not known
   */
  long append(List<EventRow> rows) {
    try {
      return writers.ask(rows).orElseThrow(Appender::race);
    } catch (ExecutionException failure) {
      throw new EventStoreException("not appended", failure.getCause());
    }
  }

  private static ConcurrencyException race() {
    return new ConcurrencyException("somebody else has written to a stream of this command");
  }

  /**
   * Of two who wrote at the same place the first is asked about; the other is told when that is
   * known, so that whoever looks again finds what was written before them.
   */
  private void appendTogether(List<Handed<List<EventRow>, OptionalLong>> lot) {
    Set<Object> taken = new HashSet<>();
    Together.done(
        lot.stream().filter(handed -> takes(handed.asked(), taken)).toList(), this::written);
    lot.stream()
        .filter(handed -> !handed.isSettled())
        .forEach(handed -> handed.answered(OptionalLong.empty()));
  }

  private static boolean takes(List<EventRow> rows, Set<Object> taken) {
    Set<Object> its = rows.stream().flatMap(EventRow::uniquely).collect(Collectors.toSet());
    return Collections.disjoint(taken, its) && taken.addAll(its);
  }

  private List<OptionalLong> written(List<List<EventRow>> commands) throws SQLException {
    Outcome outcome = table.append(commands);
    List<OptionalLong> places = new ArrayList<>();
    long next = outcome.head() + 1;
    for (int at = 0; at < commands.size(); at++) {
      if (outcome.lost().contains(at)) {
        places.add(OptionalLong.empty());
      } else {
        places.add(OptionalLong.of(next));
        next += commands.get(at).size();
      }
    }
    return places;
  }

  @Override
  public void close() {
    table.close();
  }
}
