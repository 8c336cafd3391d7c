package org.warmledger.query;

import org.warmledger.events.LedgerEvent;
import org.warmledger.events.Like;
import org.warmledger.events.MovementConfirmed;
import org.warmledger.events.MovementEntered;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.MovementId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.lists.FundMove;
import org.warmledger.events.values.MovementContent;

/** What somebody entered about a fund and somebody else confirmed. */
final class OneMovement {

  private OneMovement() {}

  static LedgerEvent[] of(String id, FundMove kind, String by) {
    MovementEntered sample = Like.sample(MovementEntered.class).made();
    MovementEntered entered =
        Like.the(sample)
            .with(MovementEntered::movement, new MovementId("movement-" + id))
            .with(MovementEntered::fund, new FundCode("MANY"))
            .with(
                MovementEntered::content,
                Like.the(sample.content()).with(MovementContent::kind, kind).made())
            .with(MovementEntered::enteredBy, new StaffId(by))
            .made();
    StaffId other = new StaffId("supervisor@410803");
    return new LedgerEvent[] {
      entered,
      new MovementConfirmed(
          entered.movement(), entered.fund(), entered.union(), "", other, entered.occurredOn())
    };
  }
}
