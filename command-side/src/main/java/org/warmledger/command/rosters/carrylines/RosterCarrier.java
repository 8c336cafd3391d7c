package org.warmledger.command.rosters.carrylines;

import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;
import org.warmledger.command.ledger.OneProcess;
import org.warmledger.command.ledger.WorkedOff;
import org.warmledger.events.ids.RosterId;

/** Works through the list of rosters whose lines are on their way. */
@Component
class RosterCarrier extends WorkedOff {

  private static final Duration LOOK_EVERY = Duration.ofMillis(500);

  private final CarryingList list;
  private final LineCarrier carrier;

  RosterCarrier(CarryingList list, LineCarrier carrier, OneProcess oneProcess) {
    super("roster", LOOK_EVERY, oneProcess);
    this.list = list;
    this.carrier = carrier;
  }

  @Override
  protected List<String> due() {
    return list.due().stream().map(RosterId::value).toList();
  }

  @Override
  protected void workOn(String roster) {
    RosterId id = new RosterId(roster);
    if (carrier.carry(id, this::isClosing)) {
      list.done(id);
    }
  }

  @Override
  protected void failed(String roster, Exception failure) {
    list.failed(new RosterId(roster), failure.getClass().getSimpleName());
  }
}
