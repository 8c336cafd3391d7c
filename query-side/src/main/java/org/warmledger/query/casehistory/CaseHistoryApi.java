package org.warmledger.query.casehistory;

import co.elastic.clients.elasticsearch._types.SortOrder;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.values.LedgerCalendar;
import org.warmledger.events.wire.EventContext;
import org.warmledger.platform.web.Caller;
import org.warmledger.platform.web.Page;
import org.warmledger.query.accesslog.AccessLog;
import org.warmledger.query.accesslog.Accessed;
import org.warmledger.query.masking.Masking;
import org.warmledger.query.projection.Freshness;
import org.warmledger.query.projection.Readers;
import org.warmledger.query.steps.Hands;
import org.warmledger.query.web.Answers;
import org.warmledger.query.web.Ids;
import tools.jackson.databind.JsonNode;

/** Answers {@code GET /api/cases/{caseId}/history}. */
@RestController
record CaseHistoryApi(
    CaseHistories histories, Hands hands, Readers readers, Masking masking, AccessLog log) {

  /**
   * @param actor whose act it was, also where the ledger wrote it down for them
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
    long position = readers.reflect(freshness, CaseHistories.READER);
    CaseId id = Ids.caseId(caseId);
    if (histories.keeper(id).filter(caller::mayTouch).isEmpty()) {
      throw Answers.notFound();
    }
    String list = "history:" + id + Page.shape(asOf, knownAt);
    Optional<Long> after = page.afterNumber(list);
    List<HistoryDocument> found =
        histories.page(id, new Moment(asOf, knownAt), page.limit(), SortOrder.Asc, after);
    log.note(caller, Accessed.HISTORY, id.value(), found.size(), List.of(id.value()));
    Optional<String> next = page.next(list, found.stream().map(HistoryDocument::sequence).toList());
    return Answers.at(position).body(new Listing(items(found, caller), next));
  }

  private List<Item> items(List<HistoryDocument> found, Caller caller) {
    List<CaseEvent> events = found.stream().map(histories::event).toList();
    List<Hands.Hand> by =
        hands.of(
            IntStream.range(0, found.size())
                .mapToObj(n -> new Hands.Written(events.get(n), writer(found.get(n))))
                .toList());
    return IntStream.range(0, found.size())
        .mapToObj(n -> item(found.get(n), by.get(n), masking.told(events.get(n), caller)))
        .toList();
  }

  private static Hands.Hand writer(HistoryDocument document) {
    return new Hands.Hand(document.actor(), document.role(), document.unionPath().code());
  }

  private static Item item(HistoryDocument document, Hands.Hand by, JsonNode data) {
    LocalDate recordedOn = LedgerCalendar.dayOf(document.recordedAt());
    return new Item(
        document.position(),
        document.sequence(),
        document.type(),
        document.occurredOn(),
        document.recordedAt(),
        Math.max(0, ChronoUnit.DAYS.between(document.occurredOn(), recordedOn)),
        by.actor(),
        by.role(),
        document.unionPath().code(),
        document.source(),
        data);
  }
}
