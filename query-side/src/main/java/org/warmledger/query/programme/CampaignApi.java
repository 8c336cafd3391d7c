package org.warmledger.query.programme;

import co.elastic.clients.elasticsearch._types.SortOrder;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.platform.web.Caller;
import org.warmledger.platform.web.Page;
import org.warmledger.query.projection.Freshness;
import org.warmledger.query.projection.ReadStore;
import org.warmledger.query.projection.Readers;
import org.warmledger.query.unions.Amended;
import org.warmledger.query.unions.NamedUnion;
import org.warmledger.query.unions.Unions;
import org.warmledger.query.web.Answers;
import org.warmledger.query.web.Found;
import org.warmledger.query.web.Queries;
import org.warmledger.query.web.Search;

/** Answers {@code GET /api/campaigns} and {@code /{campaignId}}. */
@RestController
record CampaignApi(ReadStore store, Readers readers, Unions unions) {

  private static final String ID = "campaign-[A-Za-z0-9-]{1,80}";

  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record CampaignView(
      @JsonUnwrapped Campaign.ToldCampaign told, NamedUnion union, Optional<Amended> amended) {}

  record Listing(List<CampaignView> items, Optional<String> cursor) {}

  @GetMapping("/api/campaigns")
  ResponseEntity<Listing> list(
      Caller caller,
      Freshness freshness,
      @RequestParam Optional<String> union,
      @RequestParam(defaultValue = "50") int limit,
      @RequestParam Optional<String> cursor) {
    Page page = Page.of(limit, cursor);
    long position = readers.reflect(freshness, CampaignModel.READER, Unions.READER);
    Found<Campaign> found =
        Search.in(CampaignModel.INDEX)
            .where(Queries.term("unions", unions.asked(union, caller).value()))
            .by("from", SortOrder.Desc)
            .by("campaignId", SortOrder.Asc)
            .page(store, page, Campaign.class);
    return Answers.at(position)
        .body(new Listing(found.items().stream().map(this::view).toList(), found.cursor()));
  }

  @GetMapping("/api/campaigns/{campaignId}")
  ResponseEntity<CampaignView> one(
      Caller caller, Freshness freshness, @PathVariable String campaignId) {
    long position = readers.reflect(freshness, CampaignModel.READER, Unions.READER);
    return Optional.of(campaignId)
        .filter(id -> id.matches(ID))
        .flatMap(id -> store.get(CampaignModel.INDEX, id, Campaign.class))
        .filter(campaign -> campaign.unions().contains(caller.union().value()))
        .map(campaign -> Answers.at(position).body(view(campaign)))
        .orElseThrow(Answers::notFound);
  }

  private CampaignView view(Campaign campaign) {
    return new CampaignView(
        campaign.told(), unions.named(new UnionCode(campaign.union())), campaign.amended());
  }
}
