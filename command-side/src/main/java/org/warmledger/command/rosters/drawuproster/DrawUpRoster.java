package org.warmledger.command.rosters.drawuproster;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.axonframework.commandhandling.RoutingKey;
import org.warmledger.command.campaigns.BearsCampaign;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.RosterId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.AidCategory;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.RosterLine;

/**
 * Draw a roster up.
 *
 * @param total as stated beside the lines; absent when nobody added them up
 * @param fileHash SHA-256 of the file it came from; absent when it was sent line by line
 */
public record DrawUpRoster(
    @RoutingKey RosterId rosterId,
    UnionPath union,
    String title,
    AidCategory category,
    FundCode fund,
    Optional<String> campaign,
    Optional<Money> total,
    List<RosterLine> lines,
    Optional<String> fileHash,
    StaffId drawnUpBy,
    LocalDate occurredOn)
    implements BearsCampaign {
  public DrawUpRoster {
    lines = List.copyOf(lines);
  }

  @Override
  public String toString() {
    return "DrawUpRoster " + rosterId;
  }

  @Override
  public Optional<String> namedCampaign() {
    return fileHash.isPresent() ? Optional.empty() : campaign;
  }
}
