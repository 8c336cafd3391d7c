package org.warmledger.query.statistics.acts;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.warmledger.events.CampaignAmended;
import org.warmledger.events.CampaignClosed;
import org.warmledger.events.CampaignEvent;
import org.warmledger.events.CampaignOpened;
import org.warmledger.events.CampaignReopened;
import org.warmledger.events.CampaignTargetSet;
import org.warmledger.events.CampaignTextMapped;
import org.warmledger.events.CampaignTextUnmapped;
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
      case CampaignEvent campaign -> campaign(before, campaign);
      case FundOpened fund -> FormPurpose.ofFund(Optional.of(fund.fund()));
      case FundAmended fund ->
          FormPurpose.ofFund(
              Optional.of(fund.fund()).filter(unused -> isForSchooling(fund.terms().scope())));
      default -> throw new IllegalArgumentException(fact.type().getSimpleName());
    };
  }

  /** A campaign that is closed counts as before. */
  private static FormPurpose campaign(Optional<FormPurpose> before, CampaignEvent event) {
    return switch (event) {
      case CampaignOpened opened -> FormPurpose.ofCampaign(opened.kind(), List.of(opened.name()));
      case CampaignAmended amended ->
          FormPurpose.ofCampaign(
              amended.kind(), before.map(FormPurpose::campaign).orElse(List.of()));
      case CampaignTextMapped mapped -> before.orElseThrow().called(mapped.text());
      case CampaignTextUnmapped gone -> before.orElseThrow().notCalled(gone.text());
      case CampaignClosed _, CampaignReopened _, CampaignTargetSet _ -> before.orElseThrow();
    };
  }
}
