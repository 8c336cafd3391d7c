package org.warmledger.command.imports;

import java.util.function.IntFunction;
import java.util.function.Predicate;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;
import org.warmledger.command.imports.rows.RowOrder;
import org.warmledger.events.AidReversed;
import org.warmledger.events.EnterpriseVisitReversed;
import org.warmledger.events.ServiceReversed;
import org.warmledger.events.VisitReversed;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.wire.EventContext;

/**
 * A row makes what it says once; what an import made and was taken back with it is made anew, under
 * an id of its own. What somebody took back one by one stays away: registers are sent in again and
 * again.
 */
@Component
record TakenBackRows(EventStore store) {

  RowOrder.FileRow anew(RowOrder.FileRow file) {
    return first(file, file::anew, row -> isTakenBack(row.caseId(), GoneRows::isOfAFile));
  }

  RowOrder.VisitRow anew(CaseId caseId, RowOrder.VisitRow visit) {
    return first(
        visit,
        visit::anew,
        row ->
            isTakenBack(
                caseId,
                fact ->
                    fact instanceof VisitReversed back && back.visitId().equals(row.visitId())));
  }

  RowOrder.AidRow anew(CaseId caseId, RowOrder.AidRow aid) {
    return first(
        aid,
        aid::anew,
        row ->
            isTakenBack(
                caseId,
                fact -> fact instanceof AidReversed back && back.aidId().equals(row.aidId())));
  }

  RowOrder.OfUnion anew(RowOrder.OfUnion done) {
    return switch (done) {
      case RowOrder.ServiceRow service ->
          first(
              service,
              service::anew,
              row -> isTakenBack(row.makes(), ServiceReversed.class::isInstance));
      case RowOrder.EnterpriseRow visit ->
          first(
              visit,
              visit::anew,
              row -> isTakenBack(row.makes(), EnterpriseVisitReversed.class::isInstance));
    };
  }

  private static <R> R first(R row, IntFunction<R> anew, Predicate<R> isTakenBack) {
    R next = row;
    for (int time = 1; isTakenBack.test(next); time++) {
      next = anew.apply(time);
    }
    return next;
  }

  /** Whether taking an import back is what took it back. */
  private boolean isTakenBack(CaseId file, Predicate<Object> reversal) {
    return isTakenBack(file.value(), reversal);
  }

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
