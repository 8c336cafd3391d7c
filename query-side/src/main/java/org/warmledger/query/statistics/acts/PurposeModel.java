package org.warmledger.query.statistics.acts;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.warmledger.events.CampaignAmended;
import org.warmledger.events.CampaignEvent;
import org.warmledger.events.CampaignOpened;
import org.warmledger.events.FundAmended;
import org.warmledger.events.FundOpened;
import org.warmledger.events.LedgerEvent;
import org.warmledger.events.lists.AidCategory;
import org.warmledger.events.values.FundScope;
import org.warmledger.query.projection.Fact;
import org.warmledger.query.projection.Grain;
import org.warmledger.query.projection.ReadModel;

/** Keeps campaigns by kind, and the funds that serve schooling alone. */
@Component
final class PurposeModel extends ReadModel<FormPurpose> {

  PurposeModel() {
    super(
        Act.READER,
        FormPurpose.INDEX,
        FormPurpose.class,
        Grain.within(
            Set.of(CampaignEvent.class, FundOpened.class, FundAmended.class), PurposeModel::told),
        PurposeModel::fold);
  }

  private static Stream<String> told(Fact fact) {
    boolean told =
        CampaignEvent.class.isAssignableFrom(fact.type())
            || fact.type() == FundAmended.class
            || isForSchooling(fact.event());
    return told ? Stream.of(fact.streamId()) : Stream.empty();
  }

  private static boolean isForSchooling(LedgerEvent event) {
    return event instanceof FundOpened fund && isForSchooling(fund.scope());
  }

  private static boolean isForSchooling(FundScope scope) {
    return scope.categories().equals(List.of(AidCategory.EDUCATION));
  }

  private static FormPurpose fold(Optional<FormPurpose> before, String id, Fact fact) {
    return switch (fact.event()) {
      case CampaignOpened campaign ->
          new FormPurpose(
              Optional.of(campaign.kind().name()), Optional.of(campaign.name()), Optional.empty());
      case CampaignAmended campaign ->
          new FormPurpose(
              Optional.of(campaign.kind().name()),
              before.flatMap(FormPurpose::campaign),
              Optional.empty());
      case FundOpened fund ->
          new FormPurpose(Optional.empty(), Optional.empty(), Optional.of(fund.fund().value()));
      case FundAmended fund ->
          new FormPurpose(
              Optional.empty(),
              Optional.empty(),
              Optional.of(fund.fund().value())
                  .filter(unused -> isForSchooling(fund.terms().scope())));
      default -> throw new IllegalArgumentException(fact.type().getSimpleName());
    };
  }
}
