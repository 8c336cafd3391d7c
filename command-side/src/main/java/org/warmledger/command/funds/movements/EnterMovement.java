package org.warmledger.command.funds.movements;

import java.time.LocalDate;
import java.util.Optional;
import org.axonframework.commandhandling.RoutingKey;
import org.warmledger.command.campaigns.BearsCampaign;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.MovementId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.values.MovementContent;

/**
 * Enter what is to move a fund once somebody else has confirmed it.
 *
 * @param holder the union that a fund is opened for; absent where there is the fund
 */
public record EnterMovement(
    @RoutingKey MovementId movement,
    FundCode fund,
    Optional<UnionPath> holder,
    MovementContent content,
    StaffId enteredBy,
    LocalDate occurredOn)
    implements BearsCampaign {

  @Override
  public Optional<String> namedCampaign() {
    return content.campaign().filter(unused -> content.takesBack().isEmpty());
  }
}
