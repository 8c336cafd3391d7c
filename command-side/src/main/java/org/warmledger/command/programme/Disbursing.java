package org.warmledger.command.programme;

import java.time.LocalDate;
import java.util.Optional;
import org.axonframework.messaging.MetaData;
import org.springframework.stereotype.Component;
import org.warmledger.command.funds.FundAmounts;
import org.warmledger.command.plans.BroughtBack;
import org.warmledger.command.plans.Spending;
import org.warmledger.events.values.Receipt;
import org.warmledger.events.wire.EventContext;

/**
 * Takes what was handed over out of its fund, and puts it back, within the caller's unit of work.
 */
@Component
public record Disbursing(Spending spending) {

  /**
   * Settles it under its plan.
   *
   * @param said the metadata of the command
   */
  public void settle(Activity activity, MetaData said) {
    activity
        .handed()
        .ifPresent(
            handed -> spending.settle(activity.plan(), handed, EventContext.fromMetadata(said)));
  }

  /** All of it is there again from the day on which it came. */
  public void refund(Activity activity, LocalDate on, Optional<Receipt> voucher, MetaData said) {
    activity
        .fund()
        .ifPresent(
            fund ->
                spending.giveBack(
                    fund,
                    activity.plan(),
                    activity.commitment(),
                    new FundAmounts(activity.money(), activity.goods()),
                    on,
                    new BroughtBack(EventContext.fromMetadata(said), voucher)));
  }
}
