package org.warmledger.command.funds.amendfund;

import java.util.List;
import org.warmledger.command.funds.FundBook;
import org.warmledger.events.values.Cap;
import org.warmledger.events.values.FundScope;

/**
 * Whether a scope forbids something that the fund allowed, so that what is set aside may exceed it.
 */
final class NarrowingRule {

  private NarrowingRule() {}

  static boolean of(FundBook book, FundScope now) {
    FundScope before = book.scope();
    return isShorter(book, now)
        || isLess(before.categories(), now.categories())
        || isLess(before.tiers(), now.tiers())
        || (now.condition().isPresent() && !now.condition().equals(before.condition()))
        || !now.caps().stream().allMatch(cap -> isNotBelow(cap, before.caps()));
  }

  /** An end that comes after all that has moved cuts nothing off. */
  private static boolean isShorter(FundBook book, FundScope now) {
    return now.from().isAfter(book.scope().from())
        || (now.to().isBefore(book.scope().to()) && now.to().isBefore(book.days().last()));
  }

  /** A list that is empty allows everything. */
  private static <T> boolean isLess(List<T> before, List<T> now) {
    return !now.isEmpty() && (before.isEmpty() || !now.containsAll(before));
  }

  private static boolean isNotBelow(Cap cap, List<Cap> before) {
    return before.stream()
        .filter(known -> known.per() == cap.per())
        .filter(known -> known.category().isEmpty() || known.category().equals(cap.category()))
        .anyMatch(known -> known.most().fen() <= cap.most().fen());
  }
}
