package org.warmledger.command.campaigns;

import java.time.LocalDate;
import java.util.Optional;

/** A command whose fact will bear the name of a campaign, so that it counts in it. */
public interface BearsCampaign {

  /**
   * The campaign that is named; none where the words are of a register of the past, which keeps
   * them.
   */
  Optional<String> namedCampaign();

  /** The day of what it tells. */
  LocalDate occurredOn();
}
