package org.warmledger.query.programme;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
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
import org.warmledger.query.web.Queries;

/** Answers {@code GET /api/campaigns} and {@code /{campaignId}}. */
@RestController
record CampaignApi(CampaignLookup campaigns, Readers readers, Unions unions) {

  /**
   * A campaign, and whose it is.
   *
   * @param ours held by the caller's union or one below it, so that it is theirs to put right
   */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record CampaignView(
      @JsonUnwrapped Campaign.ToldCampaign told,
      NamedUnion union,
      boolean ours,
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
    Found<Campaign> found = campaigns.page(which(of, union.isPresent(), offered), page);
    return Answers.at(position)
        .body(
            new Listing(
                found.items().stream().map(campaign -> view(campaign, caller)).toList(),
                found.cursor()));
  }

  /** Those of a union that is asked for; else those of the caller's, and of the unions above it. */
  private Query which(UnionCode of, boolean asked, boolean offered) {
    if (offered) {
      return campaigns.offeredTo(of);
    }
    Query held = CampaignLookup.heldWithin(of);
    return asked ? held : Queries.any(held, campaigns.offeredTo(of));
  }

  @GetMapping("/api/campaigns/{campaignId}")
  ResponseEntity<CampaignView> one(
      Caller caller, Freshness freshness, @PathVariable String campaignId) {
    long position = readers.reflect(freshness, CampaignModel.READER, Unions.READER);
    return Answers.at(position).body(view(campaigns.of(campaignId, caller), caller));
  }

  private CampaignView view(Campaign campaign, Caller caller) {
    return new CampaignView(
        campaign.told(),
        unions.named(new UnionCode(campaign.union())),
        campaign.unions().contains(caller.union().value()),
        campaign.texts(),
        campaign.closed(),
        campaign.amended());
  }
}
