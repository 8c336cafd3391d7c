package org.warmledger.query.casehistory;

import co.elastic.clients.elasticsearch._types.SortOrder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.warmledger.events.AidApproved;
import org.warmledger.events.AidEvent;
import org.warmledger.events.AidProposed;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.values.EventRef;
import org.warmledger.events.wire.EventCodec;
import org.warmledger.query.projection.ReadStore;
import org.warmledger.query.web.Queries;
import org.warmledger.query.web.Search;

/** Reads the events of cases back from the history. */
@Component
public record CaseHistories(ReadStore store, EventCodec codec) {

  /** The reader whose position an answer from here reflects. */
  public static final String READER = HistoryModel.READER;

  private static final int MOST_AT_ONCE = 1_000;

  /** One event and its place in the case's stream. */
  public record Recorded(long sequence, CaseEvent event) {}

  /** The union that keeps the case now; empty when there is no such case. */
  public Optional<UnionPath> keeper(CaseId caseId) {
    return page(caseId, Moment.ANY, 1, SortOrder.Desc, Optional.empty()).stream()
        .findFirst()
        .map(HistoryDocument::keptBy);
  }

  /**
   * Everything that had happened, and was known, at a moment, in the order it was recorded, with
   * what says by now that it had not.
   */
  public List<Recorded> upTo(CaseId caseId, Moment moment) {
    List<Recorded> events = new ArrayList<>();
    Optional<Long> after = Optional.empty();
    List<HistoryDocument> page;
    do {
      page = page(caseId, moment.ofAnyDay(), MOST_AT_ONCE, SortOrder.Asc, after);
      page.forEach(document -> events.add(new Recorded(document.sequence(), event(document))));
      after = page.isEmpty() ? after : Optional.of(page.getLast().sequence());
    } while (page.size() == MOST_AT_ONCE);
    return moment.asOf().map(day -> TrueOn.of(day, events)).orElse(events);
  }

  /** The aid that was proposed or approved at each of some places; nothing where none was. */
  public Map<EventRef, AidId> aidsAskedFor(Collection<EventRef> places) {
    Map<String, HistoryDocument> found =
        store.getAll(
            HistoryModel.INDEX,
            places.stream().map(CaseHistories::id).toList(),
            List.of(),
            HistoryDocument.class);
    Map<EventRef, AidId> aids = new HashMap<>();
    for (EventRef place : places) {
      Optional.ofNullable(found.get(id(place)))
          .map(this::event)
          .filter(event -> event instanceof AidProposed || event instanceof AidApproved)
          .ifPresent(event -> aids.put(place, ((AidEvent) event).aidId()));
    }
    return aids;
  }

  private static String id(EventRef place) {
    return place.stream() + "-" + place.sequence();
  }

  /** The event as its readers know it today, whatever revision it was stored in. */
  CaseEvent event(HistoryDocument document) {
    byte[] json = codec.mapper().writeValueAsBytes(document.payload());
    return (CaseEvent) codec.decode(document.type(), document.revision(), json);
  }

  List<HistoryDocument> page(
      CaseId caseId, Moment moment, int limit, SortOrder order, Optional<Long> after) {
    return Search.in(HistoryModel.INDEX)
        .where(Queries.term("caseId", caseId.value()))
        .where(moment.asOf().map(day -> Queries.upTo("occurredOn", day)))
        .where(moment.knownAt().map(at -> Queries.upTo("recordedAt", at)))
        .by("sequence", order)
        .behind(store, after, limit, HistoryDocument.class);
  }
}
