package org.warmledger.query.programme;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.CampaignEnd;
import org.warmledger.platform.web.Caller;
import org.warmledger.platform.web.Page;
import org.warmledger.query.projection.ReadStore;
import org.warmledger.query.unions.Unions;
import org.warmledger.query.web.Answers;
import org.warmledger.query.web.Found;
import org.warmledger.query.web.Queries;
import org.warmledger.query.web.Search;

/** Looks campaigns up. */
@Component
public record CampaignLookup(ReadStore store, Unions unions) {

  /** The reader of campaigns. */
  public static final String READER = CampaignModel.READER;

  private static final String ID = "campaign-[A-Za-z0-9-]{1,80}";
  private static final int MOST = 10_000;

  /**
   * A campaign of the caller's union, of one below it, or of one above, whose campaigns are for
   * everybody below.
   *
   * @throws org.warmledger.platform.web.Problem 404 when it is none of the caller's business
   */
  public Campaign of(String id, Caller caller) {
    return Optional.of(id)
        .filter(text -> text.matches(ID))
        .flatMap(known -> store.get(CampaignModel.INDEX, known, Campaign.class))
        .filter(campaign -> concerns(campaign, caller.union()))
        .orElseThrow(Answers::notFound);
  }

  private boolean concerns(Campaign campaign, UnionCode union) {
    return campaign.unions().contains(union.value()) || upwards(union).contains(campaign.union());
  }

  /** The codes of a union and of those above it. */
  private List<String> upwards(UnionCode union) {
    return unions.path(union).orElse(UnionPath.root(union)).parts();
  }

  Found<Campaign> page(Query which, Page page) {
    return inOrder(which).page(store, page, Campaign.class);
  }

  private static Search inOrder(Query which) {
    return Search.in(CampaignModel.INDEX)
        .where(which)
        .by("from", SortOrder.Desc)
        .by("campaignId", SortOrder.Asc);
  }

  static Query heldWithin(UnionCode union) {
    return Queries.term("unions", union.value());
  }

  /** What acts of a union may name: its campaigns and those of the unions above it. */
  Query offeredTo(UnionCode union) {
    return Queries.all(
        Queries.anyOf("union", upwards(union)),
        Queries.not(Queries.term("closed.end", CampaignEnd.OPENED_BY_MISTAKE.name())));
  }

  /** What campaigns are called that concern a union. */
  Set<String> namesFor(UnionCode union) {
    Query concerning = Queries.any(heldWithin(union), offeredTo(union));
    return inOrder(concerning).first(store, MOST, Campaign.class).stream()
        .flatMap(campaign -> campaign.names().stream())
        .collect(Collectors.toSet());
  }
}
