package org.warmledger.query.worklists;

import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.values.WorkerDetails;
import org.warmledger.platform.BusinessCalendar;
import org.warmledger.platform.web.Caller;
import org.warmledger.platform.web.Page;
import org.warmledger.query.accesslog.AccessLog;
import org.warmledger.query.accesslog.Accessed;
import org.warmledger.query.assignments.AssignedTo;
import org.warmledger.query.assignments.Whose;
import org.warmledger.query.casedetails.OfferView;
import org.warmledger.query.casefile.CaseFile;
import org.warmledger.query.casesearch.CaseNames;
import org.warmledger.query.files.FilesKept;
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
 * Answers {@code GET /api/worklists/{unvisited|stale|never-aided|follow-up|sent|offered|returned}}.
 */
@RestController
record WorklistsApi(
    ReadStore store,
    Readers readers,
    Unions unions,
    BusinessCalendar calendar,
    FilesKept files,
    Masking masking,
    AccessLog log) {

  /**
   * A file on which something waits.
   *
   * @param mobile of its head, as far as it shows, and the address
   * @param assignee whose work it is
   * @param sentFrom the union that moved it to the one that has it now, and may fetch it back
   * @param offer which union is asked to take it over, on lists of what is offered
   */
  record Item(
      String caseId,
      Optional<String> name,
      NamedUnion union,
      LocalDate openSince,
      LocalDate lastOn,
      Optional<LocalDate> lastVisitedOn,
      Optional<LocalDate> dueOn,
      Optional<String> mobile,
      Optional<String> address,
      Optional<StaffId> assignee,
      Optional<NamedUnion> sentFrom,
      Optional<LocalDate> sentOn,
      Optional<OfferView> offer) {}

  record Listing(
      String worklist, LocalDate before, List<Item> items, long total, Optional<String> cursor) {}

  /**
   * What a list is asked for.
   *
   * @param before the day up to which something waits
   */
  @ParameterObject
  record WorkAsked(
      Optional<String> union,
      Optional<LocalDate> before,
      Optional<Whose> whose,
      Optional<String> assignee) {}

  private record InFile(
      WorkDocument worklist, CaseNames.HeadName search, Optional<AssignedTo> assigned) {
    static final List<String> FIELDS =
        Stream.of(List.of(WorkSection.PART.name()), CaseNames.HeadName.FIELDS, AssignedTo.FIELDS)
            .flatMap(List::stream)
            .toList();
  }

  @GetMapping("/api/worklists/{name}")
  ResponseEntity<Listing> list(
      Caller caller,
      Freshness freshness,
      @PathVariable String name,
      @ModelAttribute WorkAsked asked,
      @RequestParam(defaultValue = "50") int limit,
      @RequestParam Optional<String> cursor) {
    Worklist list = Worklist.named(name).orElseThrow(Answers::notFound);
    Page page = Page.of(limit, cursor);
    LocalDate day = asked.before().orElse(list.standard(calendar.today()));
    long position = readers.reflect(freshness, FilesKept.READER, Unions.READER);
    Found<InFile> found = find(list, asked, caller, day, page);
    if (caller.seesInFull()) {
      List<String> ids = found.items().stream().map(one -> one.worklist().caseId()).toList();
      log.note(caller, Accessed.LIST, "worklists/" + name, ids.size(), ids);
    }
    return Answers.at(position).body(listing(list, name, day, found, caller));
  }

  private Found<InFile> find(
      Worklist list, WorkAsked asked, Caller caller, LocalDate before, Page page) {
    return Search.in(FilesKept.INDEX)
        .where(list.conditions(before))
        .where(Whose.asked(asked.whose(), asked.assignee(), caller))
        .where(
            Queries.term(list.unions(), unions.asked(asked.union(), caller).value()),
            Queries.is(WorkSection.PART.at("open"), true))
        .by(List.of(longest(list.since()), longest(WorkSection.PART.at("caseId"))))
        .only(InFile.FIELDS)
        .counted()
        .page(store, page, InFile.class);
  }

  /** Who was never visited waits longest. */
  private static SortOptions longest(String field) {
    return SortOptions.of(
        options -> options.field(sort -> sort.field(field).order(SortOrder.Asc).missing("_first")));
  }

  private Listing listing(
      Worklist list, String name, LocalDate before, Found<InFile> found, Caller caller) {
    Map<String, CaseFile> kept =
        files.all(found.items().stream().map(one -> one.worklist().caseId()).toList());
    Masking.Lens lens = masking.lens(caller);
    return new Listing(
        name,
        before,
        found.items().stream()
            .map(one -> item(one, list, Optional.ofNullable(kept.get(one.search().caseId())), lens))
            .toList(),
        found.total(),
        found.cursor());
  }

  private Item item(InFile found, Worklist list, Optional<CaseFile> kept, Masking.Lens lens) {
    WorkDocument file = found.worklist();
    Optional<WorkerDetails> head =
        kept.filter(one -> list.isOfTheKeeper())
            .flatMap(one -> lens.shown(one.household().head().details()));
    return new Item(
        file.caseId(),
        found.search().name(),
        unions.named(new UnionCode(file.union())),
        file.openSince(),
        file.lastOn(),
        file.lastVisitedOn(),
        file.nextDue(),
        head.map(WorkerDetails::mobile).filter(number -> !number.isEmpty()),
        head.map(WorkerDetails::address).filter(words -> !words.isEmpty()),
        found.assigned().flatMap(AssignedTo::to).filter(one -> list.isOfTheKeeper()),
        file.sent().map(sent -> unions.named(new UnionCode(sent.union()))),
        file.sent().map(WorkDocument.Sent::on),
        kept.filter(one -> list.isOfOffers())
            .flatMap(one -> OfferView.of(one, lens, unions::named)));
  }
}
