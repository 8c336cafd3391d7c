package org.warmledger.events.values;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The bills that an aid rests on, in the order in which it draws on them. */
public record Bills(List<Bill> all) {

  /** As many as one aid rests on. */
  public static final int MOST = 20;

  public static final Bills NONE = new Bills(List.of());

  public Bills {
    all = List.copyOf(all);
  }

  /** What can be read of bills that are kept sealed: none where nobody showed any. */
  public static Bills shown(Optional<Personal<Bills>> kept) {
    return kept.map(known -> known.orElse(NONE)).orElse(NONE);
  }

  /** With one more, drawn on last. */
  public Bills and(Bill bill) {
    return new Bills(Stream.concat(all.stream(), Stream.of(bill)).toList());
  }

  /** What the household bore itself of all of them; of no bill nothing can be said. */
  public Optional<Money> selfPaid() {
    return all.isEmpty()
        ? Optional.empty()
        : Optional.of(new Money(Math.min(Money.MOST_FEN, selfPaidFen())));
  }

  public long selfPaidFen() {
    return all.stream().mapToLong(bill -> bill.selfPaid().fen()).sum();
  }

  @Override
  public String toString() {
    return "Bills";
  }
}
