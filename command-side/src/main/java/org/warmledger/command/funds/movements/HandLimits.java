package org.warmledger.command.funds.movements;

import java.time.LocalDate;
import java.util.List;
import org.warmledger.events.ids.UnionPath;

/** Up to which amount two people let something out of their union's hands. */
@FunctionalInterface
public interface HandLimits {

  /**
   * How many hands a piece takes, by what the union that holds the fund goes by on the day of the
   * decision: whoever enters it chooses the day that it bears.
   *
   * @param before what the fund has let go already
   */
  HandsNeeded of(Piece piece, List<Piece> before, UnionPath holder, LocalDate today);
}
