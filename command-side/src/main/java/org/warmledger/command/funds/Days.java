package org.warmledger.command.funds;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.warmledger.command.decision.Lack;
import org.warmledger.events.lists.FundMovement;
import org.warmledger.events.values.Share;

/**
 * What a fund had by business date: on no day may less than nothing have been there (C22), whenever
 * it was entered.
 *
 * @param openedOn the business date of the opening
 * @param inHand what is neither handed out nor set aside
 * @param inTill the same with what is only set aside
 */
public record Days(LocalDate openedOn, DaySums inHand, DaySums inTill) {

  static Days from(LocalDate openedOn) {
    return new Days(openedOn, DaySums.NONE, DaySums.NONE);
  }

  /** The last day on which it moved, or was opened. */
  public LocalDate last() {
    return Stream.of(Optional.of(openedOn), inHand.last(), inTill.last())
        .flatMap(Optional::stream)
        .max(Comparator.naturalOrder())
        .orElse(openedOn);
  }

  /** Whether that day is before there was the fund. */
  public boolean isBeforeOpening(LocalDate day) {
    return day.isBefore(openedOn);
  }

  Days came(LocalDate on, List<Share> shares) {
    return new Days(openedOn, inHand.more(on, shares), inTill.more(on, shares));
  }

  Days left(LocalDate on, List<Share> shares) {
    return new Days(openedOn, inHand.less(on, shares), inTill.less(on, shares));
  }

  Days booked(FundMovement movement, LocalDate on, List<Share> shares) {
    return switch (movement) {
      case COMMITTED -> new Days(openedOn, inHand.less(on, shares), inTill);
      case RELEASED -> new Days(openedOn, inHand.more(on, shares), inTill);
      case SETTLED -> new Days(openedOn, inHand, inTill.less(on, shares));
      case REFUNDED -> came(on, shares);
      case REFUND_REVERSED -> left(on, shares);
    };
  }

  /** Why that much can't have left on that day: it was not in hand then, or on a day since. */
  public Optional<Lack> lack(LocalDate on, FundAmounts amounts) {
    return inHand.lack(on, amounts).or(() -> lackInTill(on, amounts));
  }

  /** Why that much can't have been handed out on that day, were it set aside ever so early. */
  public Optional<Lack> lackInTill(LocalDate on, FundAmounts amounts) {
    return inTill.lack(on, amounts);
  }
}
