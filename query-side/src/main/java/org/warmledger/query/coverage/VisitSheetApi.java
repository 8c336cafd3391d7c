package org.warmledger.query.coverage;

import co.elastic.clients.elasticsearch._types.SortOrder;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.warmledger.events.values.WorkerDetails;
import org.warmledger.platform.BusinessCalendar;
import org.warmledger.platform.description.Refuses;
import org.warmledger.platform.web.Caller;
import org.warmledger.platform.web.Page;
import org.warmledger.query.accesslog.AccessLog;
import org.warmledger.query.accesslog.Accessed;
import org.warmledger.query.casefile.CaseFile;
import org.warmledger.query.files.FilesKept;
import org.warmledger.query.masking.Masking;
import org.warmledger.query.masking.ShownHardship;
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

/**
 * Answers {@code GET /api/campaigns/{campaignId}/visit-sheet}: whom to visit, with where they live
 * and how to reach them, to be taken along on paper. In full or not at all.
 */
@RestController
record VisitSheetApi(
    ReadStore store,
    FilesKept files,
    CampaignLookup campaigns,
    CampaignScope scope,
    Readers readers,
    Unions unions,
    Masking masking,
    BusinessCalendar calendar,
    AccessLog log) {

  static final int MOST = 500;

  /** A household to be visited. */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record ToVisit(
      String caseId,
      Optional<String> name,
      Optional<String> address,
      Optional<String> mobile,
      NamedUnion union,
      int householdSize,
      @JsonUnwrapped ShownHardship hardship,
      Optional<LocalDate> lastVisitedOn) {}

  /**
   * As many as anybody takes along.
   *
   * @param total of those who wait for a visit; where that is more, each union prints its own
   */
  record VisitSheet(List<ToVisit> households, long total) {}

  private record Which(String caseId) {}

  private record InFile(Which worklist) {
    static final List<String> FIELDS = List.of(OnFile.CASE_ID);
  }

  @GetMapping("/api/campaigns/{campaignId}/visit-sheet")
  @Refuses(
      value = HttpStatus.FORBIDDEN,
      codes = {"PURPOSE_REQUIRED", "ROLE_REQUIRED"})
  ResponseEntity<VisitSheet> sheet(
      Caller caller,
      Freshness freshness,
      @PathVariable String campaignId,
      @RequestParam Optional<String> union) {
    long position =
        readers.reflect(freshness, FilesKept.READER, CampaignLookup.READER, Unions.READER);
    Campaign campaign = campaigns.of(campaignId, caller);
    InCampaign asked =
        new InCampaign(campaign, scope.of(campaign, union, caller), calendar.today());
    caller.requireWhole();
    Found<InFile> found = toVisit(asked);
    List<String> ids = found.items().stream().map(file -> file.worklist().caseId()).toList();
    List<ToVisit> households = households(ids, asked, caller);
    log.note(
        caller,
        Accessed.LIST,
        "campaigns/" + campaignId + "/visit-sheet",
        households.size(),
        households.stream().map(ToVisit::caseId).toList());
    return Answers.at(position).body(new VisitSheet(households, found.total()));
  }

  /** Union by union. */
  private Found<InFile> toVisit(InCampaign asked) {
    return Search.in(FilesKept.INDEX)
        .where(asked.which(Reach.UNVISITED, Optional.empty()), OnFile.within(asked.union().value()))
        .by(OnFile.UNION, SortOrder.Asc)
        .by(OnFile.CASE_ID, SortOrder.Asc)
        .only(InFile.FIELDS)
        .counted()
        .page(store, Page.first(MOST), InFile.class);
  }

  /** As they are now: whose file has moved or is closed meanwhile is left out. */
  private List<ToVisit> households(List<String> ids, InCampaign asked, Caller caller) {
    Map<String, CaseFile> known = files.all(ids);
    Masking.Lens lens = masking.lens(caller);
    return ids.stream()
        .flatMap(id -> Optional.ofNullable(known.get(id)).stream())
        .filter(file -> file.union().isWithin(asked.union()))
        .map(file -> item(file, lens))
        .toList();
  }

  private ToVisit item(CaseFile file, Masking.Lens lens) {
    Optional<WorkerDetails> head = lens.shown(file.household().head().details());
    return new ToVisit(
        file.caseId().value(),
        head.map(WorkerDetails::name),
        head.map(WorkerDetails::address),
        head.map(WorkerDetails::mobile),
        unions.named(file.union().code()),
        file.household().size(),
        lens.hardship(file.hardship()),
        file.lastVisitedOn());
  }
}
