package org.warmledger.query.statistics.acts;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.lists.CampaignKind;
import org.warmledger.query.projection.IndexDefinition;

/**
 * What tells money of one purpose: a campaign by its names, or a fund that serves schooling alone.
 *
 * @param campaign what acts call it: its name, and what was typed in place of it
 */
public record FormPurpose(
    Optional<String> campaignKind, List<String> campaign, Optional<String> fund) {
  public static final IndexDefinition INDEX = new IndexDefinition("formpurposes", 2);

  static FormPurpose ofCampaign(CampaignKind kind, List<String> names) {
    return new FormPurpose(Optional.of(kind.name()), names, Optional.empty());
  }

  static FormPurpose ofFund(Optional<FundCode> fund) {
    return new FormPurpose(Optional.empty(), List.of(), fund.map(FundCode::value));
  }

  FormPurpose called(String text) {
    return new FormPurpose(
        campaignKind, Stream.concat(campaign.stream(), Stream.of(text)).distinct().toList(), fund);
  }

  FormPurpose notCalled(String text) {
    return new FormPurpose(
        campaignKind, campaign.stream().filter(name -> !name.equals(text)).toList(), fund);
  }
}
