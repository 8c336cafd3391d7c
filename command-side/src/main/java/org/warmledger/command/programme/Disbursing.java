package org.warmledger.command.programme;

import org.springframework.stereotype.Component;
import org.warmledger.command.funds.FundAmounts;
import org.warmledger.command.plans.Spending;

/**
 * Takes what was handed over out of its fund, and puts it back, within the caller's unit of work.
 */
@Component
public class Disbursing {

  private final Spending spending;

  Disbursing(Spending spending) {
    this.spending = spending;
  }

  /** Settles it under its plan. */
  public void settle(Activity activity) {
    activity.handed().ifPresent(handed -> spending.settle(activity.plan(), handed));
  }

  /** It never left: all of it is there again from the day of the act on. */
  public void refund(Activity activity) {
    activity
        .fund()
        .ifPresent(
            fund ->
                spending.giveBack(
                    fund,
                    activity.plan(),
                    activity.commitment(),
                    new FundAmounts(activity.money(), activity.goods()),
                    activity.occurredOn()));
  }
}
