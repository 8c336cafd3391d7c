package org.warmledger.command.funds.movements;

import java.time.LocalDate;
import org.axonframework.commandhandling.RoutingKey;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.MovementId;
import org.warmledger.events.ids.StaffId;

/** End what waits: confirm it, turn it down, or take it back. */
public record DecideMovement(
    @RoutingKey MovementId movement,
    FundCode fund,
    MovementEnd how,
    String reason,
    StaffId by,
    LocalDate occurredOn) {

  /** What becomes of it. */
  public enum MovementEnd {
    CONFIRM,
    REJECT,
    WITHDRAW
  }
}
