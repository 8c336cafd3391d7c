package org.warmledger.query.applications;

import co.elastic.clients.elasticsearch._types.SortOrder;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.lists.ApplicationSource;
import org.warmledger.events.lists.ApplicationStep;
import org.warmledger.events.lists.HardshipCategory;
import org.warmledger.events.values.WorkerDetails;
import org.warmledger.platform.BusinessCalendar;
import org.warmledger.platform.web.Caller;
import org.warmledger.platform.web.Page;
import org.warmledger.query.accesslog.AccessLog;
import org.warmledger.query.accesslog.Accessed;
import org.warmledger.query.masking.Masking;
import org.warmledger.query.projection.Freshness;
import org.warmledger.query.projection.ReadStore;
import org.warmledger.query.projection.Readers;
import org.warmledger.query.unions.NamedUnion;
import org.warmledger.query.unions.Unions;
import org.warmledger.query.web.Answers;
import org.warmledger.query.web.Found;
import org.warmledger.query.web.Queries;
import org.warmledger.query.web.Search;

/**
 * Answers {@code GET /api/applications}, what waits longest first, and {@code /{applicationId}}.
 */
@RestController
record ApplicationsApi(
    ReadStore store,
    Readers readers,
    Unions unions,
    Masking masking,
    AccessLog log,
    BusinessCalendar calendar) {

  /**
   * An application in the list.
   *
   * @param name of the worker; absent once they were erased
   * @param next the step that it waits for
   * @param waitingSince the day of what happened last
   * @param notice as it was published
   */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record Item(
      String applicationId,
      String number,
      Optional<String> name,
      NamedUnion union,
      ApplicationSource source,
      HardshipCategory category,
      ApplicationStanding state,
      Optional<ApplicationStep> next,
      LocalDate waitingSince,
      LocalDate madeOn,
      StaffId takenBy,
      Optional<TakenStep.PublicNotice> notice,
      Optional<CaseId> caseId) {}

  record Listing(List<Item> items, long total, Optional<String> cursor) {}

  @GetMapping("/api/applications")
  ResponseEntity<Listing> list(
      Caller caller,
      Freshness freshness,
      @RequestParam Optional<String> union,
      @RequestParam Optional<ApplicationStanding> state,
      @RequestParam Optional<ApplicationStep> next,
      @RequestParam Optional<ApplicationWait> waitsFor,
      @RequestParam(defaultValue = "50") int limit,
      @RequestParam Optional<String> cursor) {
    Page page = Page.of(limit, cursor);
    long position = readers.reflect(freshness, ApplicationModel.READER, Unions.READER);
    Masking.Lens lens = masking.lens(caller);
    Found<ApplicationBook> found =
        Search.in(ApplicationModel.INDEX)
            .where(Queries.term("unions", unions.asked(union, caller).value()))
            .where(state.map(now -> Queries.term("state", now.name())))
            .where(next.map(step -> Queries.term("next", step.name())))
            .where(waitsFor.map(one -> one.on(calendar.today())))
            .by("waitingSince", SortOrder.Asc)
            .by("applicationId", SortOrder.Asc)
            .counted()
            .page(store, page, ApplicationBook.class);
    return Answers.at(position)
        .body(
            new Listing(
                found.items().stream().map(book -> item(book, lens)).toList(),
                found.total(),
                found.cursor()));
  }

  @GetMapping("/api/applications/{applicationId}")
  ResponseEntity<ApplicationView> one(
      Caller caller, Freshness freshness, @PathVariable String applicationId) {
    long position = readers.reflect(freshness, ApplicationModel.READER, Unions.READER);
    ApplicationBook book =
        store
            .get(ApplicationModel.INDEX, applicationId, ApplicationBook.class)
            .filter(one -> caller.mayTouch(one.union()))
            .orElseThrow(Answers::notFound);
    log.note(
        caller,
        Accessed.LIST,
        "applications/" + book.applicationId(),
        1,
        List.of(book.applicationId()));
    return Answers.at(position)
        .eTag(Long.toString(book.version()))
        .body(ApplicationView.of(book, unions.named(book.union().code()), masking.lens(caller)));
  }

  private Item item(ApplicationBook book, Masking.Lens lens) {
    ApplicationBook.TakenDown said = book.said();
    return new Item(
        book.applicationId(),
        said.number(),
        lens.shown(said.household().head().details()).map(WorkerDetails::name),
        unions.named(book.union().code()),
        said.source(),
        lens.hardship(said.hardship()).category(),
        book.state(),
        book.next(),
        book.waitingSince(),
        said.madeOn(),
        said.takenBy(),
        book.steps().stream().flatMap(step -> step.told().notice().stream()).findFirst(),
        book.caseId());
  }
}
