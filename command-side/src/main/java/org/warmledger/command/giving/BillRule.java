package org.warmledger.command.giving;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.events.values.Bill;

/**
 * A bill is paid for once: all that rests on it stays within the part that the household bore
 * itself (C07). Where that part was stated differently, the least of it counts.
 */
public final class BillRule {

  private BillRule() {}

  /** Why that cannot be given on its bills. */
  public static Optional<RejectionCode> refusal(FileView file, Billed asked) {
    List<Billed> others = file.billed().toList();
    Map<String, Long> left = new HashMap<>();
    others.forEach(other -> show(left, other));
    show(left, asked);
    others.forEach(other -> draw(left, other));
    return asked.bills().all().isEmpty() || draw(left, asked) == 0
        ? Optional.empty()
        : Optional.of(RejectionCode.C07_BILL_USED_UP);
  }

  private static void show(Map<String, Long> left, Billed billed) {
    for (Bill bill : billed.bills().all()) {
      left.merge(bill.folded(), bill.selfPaid().fen(), Math::min);
    }
  }

  /** Takes the money out of its bills, one after the other, and tells what they do not cover. */
  private static long draw(Map<String, Long> left, Billed billed) {
    long open = billed.money().fen();
    for (Bill bill : billed.bills().all()) {
      long taken = Math.min(open, left.getOrDefault(bill.folded(), 0L));
      left.merge(bill.folded(), -taken, Long::sum);
      open -= taken;
    }
    return open;
  }
}
