package org.warmledger.command.giving;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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
    List<Shown> shown = new ArrayList<>();
    Stream.concat(others.stream(), Stream.of(asked))
        .flatMap(billed -> billed.bills().all().stream())
        .forEach(bill -> show(shown, bill));
    others.forEach(other -> draw(shown, other));
    return asked.bills().all().isEmpty() || draw(shown, asked) == 0
        ? Optional.empty()
        : Optional.of(RejectionCode.C07_BILL_USED_UP);
  }

  /** One more spelling may show that what looked like two bills is one. */
  private static void show(List<Shown> shown, Bill bill) {
    List<String> signs = bill.signs();
    Shown one = new Shown(signs, bill.selfPaid().fen());
    shown.stream().filter(known -> known.has(signs)).forEach(one::join);
    shown.removeIf(known -> known.has(signs));
    shown.add(one);
  }

  /** Takes the worth out of its bills, one after the other, and tells what they do not cover. */
  private static long draw(List<Shown> shown, Billed billed) {
    long open = billed.fen();
    for (Bill bill : billed.bills().all()) {
      List<String> signs = bill.signs();
      open -= shown.stream().filter(known -> known.has(signs)).findFirst().orElseThrow().draw(open);
    }
    return open;
  }

  /** One bill by all its signs, and what is left of it. */
  private static final class Shown {

    private final Set<String> signs;
    private long left;

    Shown(Collection<String> signs, long left) {
      this.signs = new HashSet<>(signs);
      this.left = left;
    }

    boolean has(List<String> some) {
      return !Collections.disjoint(signs, some);
    }

    void join(Shown other) {
      signs.addAll(other.signs);
      left = Math.min(left, other.left);
    }

    long draw(long open) {
      long taken = Math.min(open, left);
      left -= taken;
      return taken;
    }
  }
}
