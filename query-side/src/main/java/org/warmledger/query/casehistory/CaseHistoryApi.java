package org.warmledger.query.casehistory;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.WhatStands;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.values.LedgerCalendar;
import org.warmledger.events.wire.EventContext;
import org.warmledger.platform.store.LedgerPositions;
import org.warmledger.platform.store.LedgerPositions.Place;
import org.warmledger.platform.web.Caller;
import org.warmledger.platform.web.Page;
import org.warmledger.query.accesslog.AccessLog;
import org.warmledger.query.accesslog.Accessed;
import org.warmledger.query.masking.Masking;
import org.warmledger.query.projection.Fact;
import org.warmledger.query.projection.Freshness;
import org.warmledger.query.projection.Readers;
import org.warmledger.query.steps.Hands;
import org.warmledger.query.web.Answers;
import org.warmledger.query.web.Ids;
import tools.jackson.databind.JsonNode;

/** Answers {@code GET /api/cases/{caseId}/history}. */
@RestController
record CaseHistoryApi(
    CaseHistories histories,
    LedgerPositions positions,
    Hands hands,
    Readers readers,
    Masking masking,
    AccessLog log) {

  /**
   * @param actor whose act it was, also where the ledger wrote it down for them
   * @param fact what it is taken back by; none where nothing takes it back
   * @param takesBack the facts of entries before it that did not happen, as this one says
   */
  record Item(
      long position,
      long sequence,
      String type,
      LocalDate occurredOn,
      Instant recordedAt,
      long lateByDays,
      String actor,
      String role,
      UnionCode union,
      Optional<EventContext.ImportedRow> source,
      Optional<String> fact,
      List<String> takesBack,
      JsonNode data) {}

  record Listing(List<Item> items, Optional<String> cursor) {}

  @GetMapping("/api/cases/{caseId}/history")
  ResponseEntity<Listing> history(
      Caller caller,
      Freshness freshness,
      @PathVariable String caseId,
      @RequestParam Optional<LocalDate> asOf,
      @RequestParam Optional<Instant> knownAt,
      @RequestParam(defaultValue = "100") int limit,
      @RequestParam Optional<String> cursor) {
    Page page = Page.of(limit, cursor);
    long position = readers.reflectLedger(freshness);
    CaseId id = Ids.caseId(caseId);
    UnionPath keeper = histories.keeper(id).orElseThrow(Answers::notFound);
    Predicate<CaseEvent> known = KnownTo.of(caller::mayTouch, keeper);
    String list = "history:" + id + Page.shape(asOf, knownAt);
    Optional<Long> after = page.afterNumber(list);
    Moment moment = new Moment(asOf, knownAt);
    List<Fact> found = histories.page(id, moment, page.limit(), after, known);
    if (found.isEmpty() && histories.page(id, moment, 1, Optional.empty(), known).isEmpty()) {
      throw Answers.notFound();
    }
    log.note(caller, Accessed.HISTORY, id.value(), found.size(), List.of(id.value()));
    Optional<String> next = page.next(list, found.stream().map(Fact::sequence).toList());
    return Answers.at(position).body(new Listing(items(found, caller), next));
  }

  private List<Item> items(List<Fact> found, Caller caller) {
    List<Hands.Hand> by = hands.of(found.stream().map(CaseHistoryApi::written).toList());
    Map<Place, Long> stands = positions.of(found.stream().map(CaseHistoryApi::place).toList());
    return IntStream.range(0, found.size())
        .mapToObj(n -> item(found.get(n), by.get(n), stands, caller))
        .toList();
  }

  private static Place place(Fact fact) {
    return new Place(fact.streamId(), fact.sequence());
  }

  private static Hands.Written written(Fact fact) {
    EventContext context = fact.context();
    return new Hands.Written(
        fact.event(), new Hands.Hand(context.actor().value(), context.role(), keeper(fact)));
  }

  /** Of the file, when it happened. */
  private static UnionCode keeper(Fact fact) {
    return ((CaseEvent) fact.event()).union().code();
  }

  private Item item(Fact fact, Hands.Hand by, Map<Place, Long> stands, Caller caller) {
    LocalDate occurredOn = fact.event().occurredOn();
    LocalDate recordedOn = LedgerCalendar.dayOf(fact.recordedAt());
    return new Item(
        Objects.requireNonNull(stands.get(place(fact))),
        fact.sequence(),
        fact.stored().name(),
        occurredOn,
        fact.recordedAt(),
        Math.max(0, ChronoUnit.DAYS.between(occurredOn, recordedOn)),
        by.actor(),
        by.role(),
        keeper(fact),
        fact.context().source(),
        WhatStands.nameInHistory((CaseEvent) fact.event()),
        WhatStands.takesBack((CaseEvent) fact.event()),
        masking.told(fact.event(), caller));
  }
}
