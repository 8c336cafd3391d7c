package org.warmledger.command.plans;

import java.time.LocalDate;
import java.util.Optional;
import org.warmledger.command.funds.FundAmounts;
import org.warmledger.command.funds.Order;
import org.warmledger.events.ids.CommitmentId;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.PlanUse;
import org.warmledger.events.lists.ServiceKind;
import org.warmledger.events.values.Purpose;

/**
 * Money and goods that are handed over in the moment in which it is recorded.
 *
 * @param service what kind, if it is a service
 * @param fund that they come out of; absent where no fund of the ledger is named
 */
public record Handed(
    PlanUse use,
    Optional<ServiceKind> service,
    CommitmentId act,
    Purpose purpose,
    Optional<FundCode> fund,
    FundAmounts amounts,
    LocalDate on) {

  public UnionPath union() {
    return purpose.union();
  }

  /** What its fund has to set aside for it. */
  public Order order() {
    return new Order(act, purpose, amounts, on);
  }
}
