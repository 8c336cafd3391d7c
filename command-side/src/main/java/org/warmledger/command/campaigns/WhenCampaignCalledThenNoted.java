package org.warmledger.command.campaigns;

import org.springframework.stereotype.Component;
import org.warmledger.command.following.Noting;
import org.warmledger.events.CampaignEvent;
import org.warmledger.events.CampaignOpened;
import org.warmledger.events.CampaignTextMapped;
import org.warmledger.events.LedgerEvent;

/** Notes down what campaigns are called, those of earlier as well. */
@Component
record WhenCampaignCalledThenNoted(CampaignNames names) implements Noting {

  @Override
  public String token() {
    return "campaign-names";
  }

  @Override
  public boolean isConcernedBy(Class<?> fact) {
    return CampaignEvent.class.isAssignableFrom(fact);
  }

  @Override
  public void on(LedgerEvent event) {
    switch (event) {
      case CampaignOpened opened -> names.note(opened.campaignId(), opened.name());
      case CampaignTextMapped mapped -> names.note(mapped.campaignId(), mapped.text());
      default -> {}
    }
  }
}
