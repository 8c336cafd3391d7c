package org.warmledger.events.values;

import java.util.List;

/** The bills that an aid rests on, in the order in which it draws on them. */
public record Bills(List<Bill> all) {

  /** As many as one aid rests on. */
  public static final int MOST = 20;

  public static final Bills NONE = new Bills(List.of());

  public Bills {
    all = List.copyOf(all);
  }

  /** What the household bore itself of all of them, in fen. */
  public long selfPaidFen() {
    return all.stream().mapToLong(bill -> bill.selfPaid().fen()).sum();
  }

  @Override
  public String toString() {
    return "Bills";
  }
}
