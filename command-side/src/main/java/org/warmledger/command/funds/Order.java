package org.warmledger.command.funds;

import java.time.LocalDate;
import java.util.Optional;
import org.warmledger.events.ids.CommitmentId;
import org.warmledger.events.ids.GrantId;
import org.warmledger.events.values.Purpose;

/**
 * What is to be set aside for one disbursement.
 *
 * @param grant under which, if another union than the fund's approved it
 */
public record Order(
    CommitmentId commitment,
    Purpose purpose,
    FundAmounts amounts,
    Optional<GrantId> grant,
    LocalDate on) {

  /** Under no grant. */
  public Order(CommitmentId commitment, Purpose purpose, FundAmounts amounts, LocalDate on) {
    this(commitment, purpose, amounts, Optional.empty(), on);
  }

  /** The same under a grant, if it needs one. */
  public Order under(Optional<GrantId> one) {
    return new Order(commitment, purpose, amounts, one, on);
  }
}
