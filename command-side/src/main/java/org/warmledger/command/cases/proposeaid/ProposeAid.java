package org.warmledger.command.cases.proposeaid;

import java.time.LocalDate;
import java.util.Optional;
import org.axonframework.commandhandling.RoutingKey;
import org.warmledger.command.campaigns.BearsCampaign;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.values.AidTerms;
import org.warmledger.events.values.Bills;
import org.warmledger.events.values.Note;

/** Propose aid for a household. */
public record ProposeAid(
    @RoutingKey CaseId caseId,
    AidId aidId,
    AidTerms terms,
    Note reason,
    Bills bills,
    StaffId proposedBy,
    LocalDate occurredOn)
    implements BearsCampaign {

  @Override
  public Optional<String> namedCampaign() {
    return terms.campaign();
  }
}
