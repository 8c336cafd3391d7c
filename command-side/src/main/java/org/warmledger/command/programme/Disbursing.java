package org.warmledger.command.programme;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.warmledger.command.funds.FundBooks;
import org.warmledger.command.funds.Order;

/**
 * Takes what was handed over out of its fund, and puts it back, within the caller's unit of work.
 */
@Component
public class Disbursing {

  private final FundBooks books;

  Disbursing(FundBooks books) {
    this.books = books;
  }

  /** Set aside and handed out at once. */
  public void pay(Activity activity) {
    activity
        .fund()
        .ifPresent(
            fund -> {
              books.commit(
                  fund,
                  List.of(
                      new Order(
                          activity.commitment(),
                          activity.purpose(),
                          activity.money(),
                          activity.goods(),
                          activity.occurredOn())));
              books.settle(fund, List.of(activity.commitment()), activity.occurredOn());
            });
  }

  /** All of it comes back. */
  public void refund(Activity activity, LocalDate on) {
    activity
        .fund()
        .ifPresent(
            fund ->
                books.refund(fund, activity.commitment(), activity.money(), activity.goods(), on));
  }
}
