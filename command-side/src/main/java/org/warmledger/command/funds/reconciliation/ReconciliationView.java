package org.warmledger.command.funds.reconciliation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.function.LongFunction;
import org.warmledger.command.funds.Balance;
import org.warmledger.command.funds.FundBook;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.values.GoodsKind;
import org.warmledger.events.values.Money;

/** A reconciliation as it is answered: whether the books agree, and their figures side by side. */
record ReconciliationView(
    FundCode fund,
    boolean agrees,
    Book book,
    Book recomputed,
    Subledger commitments,
    List<Reconciliation.Difference> differences) {

  /** A sum that may have gone below nothing. */
  record Fen(long fen) {}

  /** What a book says of money or of one kind of goods. */
  record Figures<A>(A received, A allocated, A committed, A disbursed, A returned, A inHand) {

    static <A> Figures<A> of(Balance balance, LongFunction<A> amount) {
      return new Figures<>(
          amount.apply(balance.received()),
          amount.apply(balance.allocated()),
          amount.apply(balance.committed()),
          amount.apply(balance.disbursed()),
          amount.apply(balance.returned()),
          amount.apply(balance.inHand()));
    }
  }

  /** What the commitments add up to. */
  record Sums<A>(A committed, A disbursed) {

    static <A> Sums<A> of(CommitmentSums.Sum sum, LongFunction<A> amount) {
      return new Sums<>(amount.apply(sum.committed()), amount.apply(sum.disbursed()));
    }
  }

  /** One kind of goods and its figures, in units. */
  record Held<F>(String item, String unit, Money unitValue, @JsonUnwrapped F figures) {

    static <F> Held<F> of(GoodsKind kind, F figures) {
      return new Held<>(kind.item(), kind.unit(), kind.unitValue(), figures);
    }
  }

  /** One book. */
  record Book(Figures<Money> money, List<Held<Figures<Long>>> goods) {

    static Book of(FundBook book) {
      return new Book(
          Figures.of(book.money(), Money::new),
          book.goods().stream()
              .map(held -> Held.of(held.kind(), Figures.of(held.balance(), Long::valueOf)))
              .toList());
    }
  }

  /** The subsidiary ledger. */
  record Subledger(Sums<Fen> money, List<Held<Sums<Long>>> goods) {

    static Subledger of(CommitmentSums sums) {
      return new Subledger(
          Sums.of(sums.money(), Fen::new),
          sums.goods().entrySet().stream()
              .map(entry -> Held.of(entry.getKey(), Sums.of(entry.getValue(), Long::valueOf)))
              .toList());
    }
  }

  static ReconciliationView of(FundCode fund, Reconciliation found) {
    List<Reconciliation.Difference> differences = found.differences();
    return new ReconciliationView(
        fund,
        differences.isEmpty(),
        Book.of(found.book()),
        Book.of(found.recomputed()),
        Subledger.of(found.commitments()),
        differences);
  }
}
