package org.warmledger.query.statistics.filling;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.warmledger.events.lists.AidCategory;
import org.warmledger.events.lists.CampaignKind;
import org.warmledger.events.lists.ServiceKind;
import org.warmledger.query.projection.ReadStore;
import org.warmledger.query.statistics.acts.FormPurpose;
import org.warmledger.query.statistics.definition.Scope;
import org.warmledger.query.web.Queries;
import org.warmledger.query.web.Search;

/** Finds the acts that are a form's business, by the campaigns and funds they belong to. */
@Component
public record Scopes(ReadStore store) {

  private static final int MOST = 10_000;

  public List<Query> of(Scope scope) {
    return switch (scope) {
      case EVERYTHING -> List.of();
      case SCHOOLING -> List.of(schooling());
      case SUMMER -> List.of(summer());
    };
  }

  private Query schooling() {
    List<String> funds =
        purposes(Queries.not(campaigns())).stream()
            .map(FormPurpose::fund)
            .flatMap(Optional::stream)
            .toList();
    return Queries.any(
        List.of(
            Queries.anyOf("campaign", names(CampaignKind.AUTUMN_SCHOOLING)),
            Queries.anyOf("fund", funds),
            Queries.term("category", AidCategory.EDUCATION.name()),
            Queries.term("service", ServiceKind.SCHOOLING.name())));
  }

  private Query summer() {
    return Queries.any(
        List.of(
            Queries.anyOf("campaign", names(CampaignKind.SUMMER_COOLNESS)),
            Queries.term("service", ServiceKind.COOLNESS.name())));
  }

  private List<String> names(CampaignKind kind) {
    return purposes(Queries.term("campaignKind", kind.name())).stream()
        .map(FormPurpose::campaign)
        .flatMap(List::stream)
        .distinct()
        .toList();
  }

  private static Query campaigns() {
    return Query.of(query -> query.exists(exists -> exists.field("campaignKind")));
  }

  private List<FormPurpose> purposes(Query query) {
    return Search.in(FormPurpose.INDEX).where(query).first(store, MOST, FormPurpose.class);
  }
}
