package org.warmledger.query.programme;

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
import org.warmledger.query.projection.Readers;
import org.warmledger.query.unions.Amended;
import org.warmledger.query.unions.NamedUnion;
import org.warmledger.query.unions.Unions;
import org.warmledger.query.web.Answers;
import org.warmledger.query.web.Found;

/** Answers {@code GET /api/campaigns} and {@code /{campaignId}}. */
@RestController
record CampaignApi(CampaignLookup campaigns, Readers readers, Unions unions) {

  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record CampaignView(
      @JsonUnwrapped Campaign.ToldCampaign told,
      NamedUnion union,
      List<String> texts,
      Optional<Campaign.Ended> closed,
      Optional<Amended> amended) {}

  record Listing(List<CampaignView> items, Optional<String> cursor) {}

  @GetMapping("/api/campaigns")
  ResponseEntity<Listing> list(
      Caller caller,
      Freshness freshness,
      @RequestParam Optional<String> union,
      @RequestParam(defaultValue = "false") boolean offered,
      @RequestParam(defaultValue = "50") int limit,
      @RequestParam Optional<String> cursor) {
    Page page = Page.of(limit, cursor);
    long position = readers.reflect(freshness, CampaignModel.READER, Unions.READER);
    UnionCode of = unions.asked(union, caller);
    Found<Campaign> found =
        campaigns.page(offered ? campaigns.offeredTo(of) : CampaignLookup.heldWithin(of), page);
    return Answers.at(position)
        .body(new Listing(found.items().stream().map(this::view).toList(), found.cursor()));
  }

  @GetMapping("/api/campaigns/{campaignId}")
  ResponseEntity<CampaignView> one(
      Caller caller, Freshness freshness, @PathVariable String campaignId) {
    long position = readers.reflect(freshness, CampaignModel.READER, Unions.READER);
    return Answers.at(position).body(view(campaigns.of(campaignId, caller)));
  }

  private CampaignView view(Campaign campaign) {
    return new CampaignView(
        campaign.told(),
        unions.named(new UnionCode(campaign.union())),
        campaign.texts(),
        campaign.closed(),
        campaign.amended());
  }
}
