package org.warmledger.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.GrantId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.FundMovement;
import org.warmledger.events.values.Share;

/**
 * Commitments of one business day were posted to the fund together: the control account of its
 * commitments, to which they add up at every moment.
 *
 * @param grant under which they were set aside, if another union than the fund's approved them
 * @param count how many commitments were moved
 */
public record FundBooked(
    FundCode fund,
    UnionPath union,
    FundMovement movement,
    int count,
    List<Share> shares,
    Optional<GrantId> grant,
    LocalDate occurredOn)
    implements FundEvent {
  public FundBooked {
    shares = List.copyOf(shares);
  }
}
