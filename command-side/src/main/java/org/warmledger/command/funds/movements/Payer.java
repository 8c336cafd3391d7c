package org.warmledger.command.funds.movements;

import java.util.Optional;
import org.warmledger.events.MovementEntered;
import org.warmledger.events.ids.FundCode;

/** Which fund what was entered about one takes from, where that is another one (ADR 0100). */
public final class Payer {

  private Payer() {}

  /**
   * The fund on the other side, where it loses by it: what was handed on or back is in its hands
   * until it is taken back. All else takes from the fund that it was entered about, or from none.
   */
  public static Optional<FundCode> elsewhere(MovementEntered entered) {
    return switch (entered.content().kind()) {
      case REVERSAL -> entered.content().other();
      case OPEN, RECEIPT, OPENING, ALLOCATION, RETURN -> Optional.empty();
      case CLOSURE, REOPENING, AMENDMENT, GRANT, GRANT_END -> Optional.empty();
    };
  }
}
