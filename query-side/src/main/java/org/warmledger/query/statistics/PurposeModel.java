package org.warmledger.query.statistics;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.warmledger.events.CampaignOpened;
import org.warmledger.events.FundOpened;
import org.warmledger.events.LedgerEvent;
import org.warmledger.events.lists.AidCategory;
import org.warmledger.query.projection.Fact;
import org.warmledger.query.projection.IndexDefinition;
import org.warmledger.query.projection.ReadModel;

/** Keeps campaigns by kind, and the funds that serve schooling alone. */
final class PurposeModel implements ReadModel<Purpose> {

  static final IndexDefinition INDEX = new IndexDefinition("formpurposes", 1);

  @Override
  public IndexDefinition index() {
    return INDEX;
  }

  @Override
  public Class<Purpose> documentType() {
    return Purpose.class;
  }

  @Override
  public Feed feed() {
    return Feed.ONE_STREAM;
  }

  @Override
  public boolean looksBack() {
    return false;
  }

  @Override
  public Stream<String> documentsOf(Fact fact) {
    boolean told =
        fact.type().equals(CampaignOpened.class)
            || fact.type().equals(FundOpened.class) && isForSchooling(fact.event());
    return told ? Stream.of(fact.streamId()) : Stream.empty();
  }

  private static boolean isForSchooling(LedgerEvent event) {
    return event instanceof FundOpened fund
        && fund.scope().categories().equals(List.of(AidCategory.EDUCATION));
  }

  @Override
  public Purpose fold(Optional<Purpose> before, String id, Fact fact) {
    return switch (fact.event()) {
      case CampaignOpened campaign ->
          new Purpose(
              Optional.of(campaign.kind().name()), Optional.of(campaign.name()), Optional.empty());
      case FundOpened fund ->
          new Purpose(Optional.empty(), Optional.empty(), Optional.of(fund.fund().value()));
      default -> throw new IllegalArgumentException(fact.type().getSimpleName());
    };
  }
}
