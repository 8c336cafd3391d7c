package org.warmledger.query.worklists;

import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.platform.BusinessCalendar;
import org.warmledger.platform.web.Caller;
import org.warmledger.platform.web.Page;
import org.warmledger.query.casedetails.OfferView;
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
    Masking masking) {

  /**
   * A file on which something waits.
   *
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
      Optional<NamedUnion> sentFrom,
      Optional<LocalDate> sentOn,
      Optional<OfferView> offer) {}

  record Listing(
      String worklist, LocalDate before, List<Item> items, long total, Optional<String> cursor) {}

  private record InFile(WorkDocument worklist, CaseNames.HeadName search) {
    static final List<String> FIELDS =
        Stream.concat(Stream.of(WorkSection.PART.name()), CaseNames.HeadName.FIELDS.stream())
            .toList();
  }

  @GetMapping("/api/worklists/{name}")
  ResponseEntity<Listing> list(
      Caller caller,
      Freshness freshness,
      @PathVariable String name,
      @RequestParam Optional<String> union,
      @RequestParam Optional<LocalDate> before,
      @RequestParam(defaultValue = "50") int limit,
      @RequestParam Optional<String> cursor) {
    Worklist list = Worklist.named(name).orElseThrow(Answers::notFound);
    Page page = Page.of(limit, cursor);
    LocalDate day = before.orElse(list.standard(calendar.today()));
    long position = readers.reflect(freshness, FilesKept.READER, Unions.READER);
    Found<InFile> found = find(list, unions.asked(union, caller), day, page);
    return Answers.at(position).body(listing(list, name, day, found, caller));
  }

  private Found<InFile> find(Worklist list, UnionCode union, LocalDate before, Page page) {
    return Search.in(FilesKept.INDEX)
        .where(list.conditions(before))
        .where(
            Queries.term(list.unions(), union.value()),
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
    Map<String, OfferView> offers =
        list.isOfOffers() ? offers(found.items(), masking.lens(caller)) : Map.of();
    return new Listing(
        name,
        before,
        found.items().stream().map(one -> item(one, offers)).toList(),
        found.total(),
        found.cursor());
  }

  private Map<String, OfferView> offers(List<InFile> found, Masking.Lens lens) {
    Map<String, OfferView> offers = new HashMap<>();
    files
        .all(found.stream().map(one -> one.worklist().caseId()).toList())
        .forEach(
            (id, file) ->
                OfferView.of(file, lens, unions::named).ifPresent(view -> offers.put(id, view)));
    return offers;
  }

  private Item item(InFile found, Map<String, OfferView> offers) {
    WorkDocument file = found.worklist();
    return new Item(
        file.caseId(),
        found.search().name(),
        unions.named(new UnionCode(file.union())),
        file.openSince(),
        file.lastOn(),
        file.lastVisitedOn(),
        file.nextDue(),
        file.sent().map(sent -> unions.named(new UnionCode(sent.union()))),
        file.sent().map(WorkDocument.Sent::on),
        Optional.ofNullable(offers.get(file.caseId())));
  }
}
