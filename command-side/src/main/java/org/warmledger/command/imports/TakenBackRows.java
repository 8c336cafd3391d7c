package org.warmledger.command.imports;

import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;
import org.warmledger.command.giving.Telling;
import org.warmledger.command.imports.rows.KnownBy;
import org.warmledger.command.imports.rows.RowOrder;
import org.warmledger.events.EnterpriseVisitReversed;
import org.warmledger.events.EnterpriseVisited;
import org.warmledger.events.ServiceProvided;
import org.warmledger.events.ServiceReversed;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.wire.EventContext;

/**
 * A row makes what it says once; what an import made and was taken back with it is made anew, under
 * an id of its own. What somebody took back one by one stays away: registers are sent in again and
 * again, and not always in the same words.
 */
@Component
record TakenBackRows(EventStore store) {

  RowOrder.FileRow anew(RowOrder.FileRow file) {
    return first(file, file::anew, row -> isTakenBack(row.makes(), GoneRows::isOfAFile));
  }

  RowOrder.OnFile anew(CaseId caseId, RowOrder.OnFile done) {
    return first(done, done::anew, row -> isTakenBack(caseId.value(), row::isTakenBackBy));
  }

  /**
   * The row under the id of what it tells of, or else under one that is free: another activity may
   * be alike in what every row says, and tell something else beside.
   */
  RowOrder.ActivityRow anew(RowOrder.ActivityRow done) {
    KnownBy by = done.knownBy();
    return Stream.concat(ids(by.before()).takeWhile(this::isThere), ids(by.alike()))
        .filter(id -> !isTakenBack(id, TakenBackRows::takesBack))
        .filter(id -> mayBe(id, by.telling()))
        .findFirst()
        .map(done::as)
        .orElseThrow();
  }

  private static Stream<String> ids(String first) {
    return Stream.iterate(0, time -> time + 1)
        .map(time -> time == 0 ? first : RowOrder.next(first, time));
  }

  private boolean isThere(String stream) {
    return store.readEvents(stream).hasNext();
  }

  private static boolean takesBack(Object fact) {
    return fact instanceof ServiceReversed || fact instanceof EnterpriseVisitReversed;
  }

  /** What nothing is told of yet may be anything. */
  private boolean mayBe(String stream, Telling telling) {
    return store
        .readEvents(stream)
        .asStream()
        .map(event -> event.getPayload())
        .limit(1)
        .allMatch(fact -> told(fact).mayBe(telling));
  }

  private static Telling told(Object fact) {
    return fact instanceof ServiceProvided service
        ? Telling.of(service)
        : Telling.of((EnterpriseVisited) fact);
  }

  private static <R> R first(R row, IntFunction<R> anew, Predicate<R> isTakenBack) {
    R next = row;
    for (int time = 1; isTakenBack.test(next); time++) {
      next = anew.apply(time);
    }
    return next;
  }

  /** Whether taking an import back is what took it back. */
  private boolean isTakenBack(String stream, Predicate<Object> reversal) {
    return store
        .readEvents(stream)
        .asStream()
        .anyMatch(
            event ->
                reversal.test(event.getPayload())
                    && EventContext.fromMetadata(event.getMetaData()).source().isPresent());
  }
}
