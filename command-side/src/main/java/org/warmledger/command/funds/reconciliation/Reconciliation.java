package org.warmledger.command.funds.reconciliation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.warmledger.command.funds.Balance;
import org.warmledger.command.funds.FundBook;
import org.warmledger.command.funds.GoodsBalance;
import org.warmledger.events.values.GoodsKind;

/**
 * The book of a fund against its own facts, and against the sum of its commitments.
 *
 * @param book as it is kept
 * @param recomputed from the first fact on
 */
record Reconciliation(FundBook book, FundBook recomputed, CommitmentSums commitments) {

  /**
   * A figure that does not agree.
   *
   * @param of money, or the goods
   */
  record Difference(String figure, String of, long book, long computed) {}

  List<Difference> differences() {
    List<Difference> found = new ArrayList<>();
    compare(found, "money", book.money(), recomputed.money(), commitments.money());
    for (GoodsKind kind : kinds()) {
      compare(
          found, kind.item(), balance(book, kind), balance(recomputed, kind), commitments.of(kind));
    }
    if (!book.lots().equals(recomputed.lots())) {
      found.add(
          new Difference("lots", "appropriations", book.lots().size(), recomputed.lots().size()));
    }
    return found;
  }

  private Set<GoodsKind> kinds() {
    Set<GoodsKind> kinds = new LinkedHashSet<>(commitments.goods().keySet());
    book.goods().forEach(kind -> kinds.add(kind.kind()));
    recomputed.goods().forEach(kind -> kinds.add(kind.kind()));
    return kinds;
  }

  private static Balance balance(FundBook of, GoodsKind kind) {
    return of.goods().stream()
        .filter(held -> held.kind().equals(kind))
        .map(GoodsBalance::balance)
        .findFirst()
        .orElse(Balance.NOTHING);
  }

  private static void compare(
      List<Difference> found, String of, Balance book, Balance own, CommitmentSums.Sum sum) {
    differ(found, "received", of, book.received(), own.received());
    differ(found, "allocated", of, book.allocated(), own.allocated());
    differ(found, "committed", of, book.committed(), own.committed());
    differ(found, "disbursed", of, book.disbursed(), own.disbursed());
    differ(found, "returned", of, book.returned(), own.returned());
    differ(found, "inHand", of, book.inHand(), own.inHand());
    differ(found, "commitments.committed", of, book.committed(), sum.committed());
    differ(found, "commitments.disbursed", of, book.disbursed(), sum.disbursed());
  }

  private static void differ(
      List<Difference> found, String figure, String of, long book, long computed) {
    if (book != computed) {
      found.add(new Difference(figure, of, book, computed));
    }
  }
}
