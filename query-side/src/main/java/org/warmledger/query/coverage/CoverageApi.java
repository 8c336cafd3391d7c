package org.warmledger.query.coverage;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
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
import org.warmledger.query.files.FilesKept;
import org.warmledger.query.programme.Campaign;
import org.warmledger.query.programme.CampaignLookup;
import org.warmledger.query.projection.Freshness;
import org.warmledger.query.projection.ReadStore;
import org.warmledger.query.projection.Readers;
import org.warmledger.query.unions.NamedUnion;
import org.warmledger.query.unions.Unions;
import org.warmledger.query.web.Answers;
import org.warmledger.query.web.Period;

/**
 * Answers {@code GET /api/campaigns/{campaignId}/coverage}; as it would be on other days, where
 * these are asked for.
 */
@RestController
record CoverageApi(
    ReadStore store,
    CampaignLookup campaigns,
    CampaignScope scope,
    Readers readers,
    Unions unions,
    BusinessCalendar calendar) {

  /**
   * Of one union, with those below it.
   *
   * @param target households that it is to reach, where any are set
   * @param unvisited on file, and not visited in the campaign yet
   */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record CoverageOfUnion(
      NamedUnion union, Optional<Integer> target, long onFile, long visited, long unvisited) {
    static CoverageOfUnion of(
        NamedUnion union, Optional<Integer> target, CampaignFigures.CountedHouseholds counted) {
      long left = counted.onFile() - counted.visited();
      return new CoverageOfUnion(union, target, counted.onFile(), counted.visited(), left);
    }
  }

  /** Of one day: visits, and households that they reached. */
  record CoverageOfDay(LocalDate day, long visits, long households) {}

  /**
   * How far a campaign has come.
   *
   * @param visits made by the union and those below it
   * @param reached households that these visits reached
   * @param left of these, no more on file with the union
   */
  record CoverageView(
      CoverageOfUnion whole,
      long visits,
      long reached,
      long left,
      List<CoverageOfUnion> byUnion,
      List<CoverageOfDay> byDay) {}

  @GetMapping("/api/campaigns/{campaignId}/coverage")
  ResponseEntity<CoverageView> one(
      Caller caller,
      Freshness freshness,
      @PathVariable String campaignId,
      @RequestParam Optional<String> union,
      @RequestParam Optional<LocalDate> from,
      @RequestParam Optional<LocalDate> to) {
    Period asked = new Period(from, to);
    long position =
        readers.reflect(freshness, FilesKept.READER, CampaignLookup.READER, Unions.READER);
    Campaign campaign = campaigns.of(campaignId, caller).on(asked.from(), asked.to());
    UnionCode within = scope.of(campaign, union, caller);
    List<NamedUnion> below = unions.childrenOf(within);
    CampaignFigures figures =
        CampaignFigures.of(
            store,
            new InCampaign(campaign, within, calendar.today()),
            below.stream().map(child -> child.code().value()).toList());
    return Answers.at(position).body(coverage(campaign, unions.named(within), below, figures));
  }

  private static CoverageView coverage(
      Campaign campaign, NamedUnion union, List<NamedUnion> below, CampaignFigures figures) {
    Optional<Integer> target = campaign.targetOf(union.code().value());
    return new CoverageView(
        CoverageOfUnion.of(union, target, figures.all()),
        figures.visits().times(),
        figures.visits().households(),
        figures.left(),
        below.isEmpty() ? List.of() : rows(campaign, union, below, figures),
        figures.visits().byDay().stream()
            .map(day -> new CoverageOfDay(day.day(), day.times(), day.households()))
            .toList());
  }

  /** What the union keeps itself, where it does, and what each of those below it keeps. */
  private static List<CoverageOfUnion> rows(
      Campaign campaign, NamedUnion union, List<NamedUnion> below, CampaignFigures figures) {
    Stream<CoverageOfUnion> own =
        Stream.of(CoverageOfUnion.of(union, Optional.empty(), figures.own()))
            .filter(row -> row.onFile() > 0);
    return Stream.concat(own, below.stream().map(child -> row(campaign, child, figures))).toList();
  }

  private static CoverageOfUnion row(Campaign campaign, NamedUnion union, CampaignFigures figures) {
    String code = union.code().value();
    return CoverageOfUnion.of(union, campaign.targetOf(code), figures.of(code));
  }
}
