package org.warmledger.query.coverage;

import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
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
import org.warmledger.query.casesearch.CaseNames;
import org.warmledger.query.files.FilesKept;
import org.warmledger.query.programme.Campaign;
import org.warmledger.query.programme.CampaignLookup;
import org.warmledger.query.projection.Freshness;
import org.warmledger.query.projection.ReadStore;
import org.warmledger.query.projection.Readers;
import org.warmledger.query.unions.NamedUnion;
import org.warmledger.query.unions.Unions;
import org.warmledger.query.web.Answers;
import org.warmledger.query.web.Found;
import org.warmledger.query.web.Search;
import org.warmledger.query.worklists.OnFile;

/** Answers {@code GET /api/campaigns/{campaignId}/households}: the rows behind each figure. */
@RestController
record CoverageRowsApi(
    ReadStore store,
    CampaignLookup campaigns,
    CampaignScope scope,
    Readers readers,
    Unions unions,
    BusinessCalendar calendar) {

  /**
   * A household, and when it was visited in the campaign.
   *
   * @param kept by the union that is asked for or one below it, and open; what is not is no more to
   *     be visited there
   */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record Item(
      String caseId,
      Optional<String> name,
      NamedUnion union,
      boolean kept,
      Optional<LocalDate> lastVisitedOn,
      List<LocalDate> visitedOn) {}

  record Listing(List<Item> items, long total, Optional<String> cursor) {}

  private record InFile(Keeping worklist, CaseNames.HeadName search, Optional<Seen> visited) {
    static final List<String> FIELDS =
        Stream.of(
                Stream.of(
                    OnFile.CASE_ID,
                    OnFile.UNION,
                    OnFile.UNIONS,
                    OnFile.OPEN,
                    OnFile.LAST_VISITED_ON),
                CaseNames.HeadName.FIELDS.stream(),
                InCampaign.SeenVisit.FIELDS.stream())
            .flatMap(fields -> fields)
            .toList();
  }

  /** Who keeps a file, and whether it is open. */
  private record Keeping(
      String caseId,
      String union,
      List<String> unions,
      boolean open,
      Optional<LocalDate> lastVisitedOn) {}

  private record Seen(List<InCampaign.SeenVisit> visits) {}

  @GetMapping("/api/campaigns/{campaignId}/households")
  ResponseEntity<Listing> list(
      Caller caller,
      Freshness freshness,
      @PathVariable String campaignId,
      @RequestParam(defaultValue = "UNVISITED") Reach reach,
      @RequestParam Optional<String> union,
      @RequestParam Optional<LocalDate> day,
      @RequestParam(defaultValue = "50") int limit,
      @RequestParam Optional<String> cursor) {
    Page page = Page.of(limit, cursor);
    long position =
        readers.reflect(freshness, FilesKept.READER, CampaignLookup.READER, Unions.READER);
    Campaign campaign = campaigns.of(campaignId, caller);
    InCampaign asked =
        new InCampaign(campaign, scope.of(campaign, union, caller), calendar.today());
    Found<InFile> found = find(asked.which(reach, day), page);
    List<Item> items = found.items().stream().map(file -> item(file, asked)).toList();
    return Answers.at(position).body(new Listing(items, found.total(), found.cursor()));
  }

  private Found<InFile> find(Query which, Page page) {
    return Search.in(FilesKept.INDEX)
        .where(which)
        .by(List.of(longest(OnFile.LAST_VISITED_ON), longest(OnFile.CASE_ID)))
        .only(InFile.FIELDS)
        .counted()
        .page(store, page, InFile.class);
  }

  /** Who was never visited waits longest. */
  private static SortOptions longest(String field) {
    return SortOptions.of(
        options -> options.field(sort -> sort.field(field).order(SortOrder.Asc).missing("_first")));
  }

  private Item item(InFile file, InCampaign asked) {
    Keeping keeping = file.worklist();
    boolean ours = keeping.unions().contains(asked.union().value());
    List<InCampaign.SeenVisit> seen =
        file.visited().map(Seen::visits).orElse(List.of()).stream()
            .filter(visit -> ours || asked.isOwn(visit))
            .toList();
    return new Item(
        keeping.caseId(),
        file.search().name(),
        unions.named(new UnionCode(keeping.union())),
        keeping.open() && ours,
        ours ? keeping.lastVisitedOn() : last(seen),
        seen.stream()
            .filter(asked::has)
            .map(InCampaign.SeenVisit::on)
            .distinct()
            .sorted()
            .toList());
  }

  private static Optional<LocalDate> last(List<InCampaign.SeenVisit> visits) {
    return visits.stream()
        .filter(visit -> visit.backAt().isEmpty())
        .map(InCampaign.SeenVisit::on)
        .max(Comparator.naturalOrder());
  }
}
