package org.warmledger.command.checks.flags;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.warmledger.command.checks.CheckCode;
import org.warmledger.command.checks.Fact;
import org.warmledger.command.checks.Hit;
import org.warmledger.command.checks.Reference;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.SubjectKind;
import org.warmledger.events.values.EventRef;
import org.warmledger.events.values.FindingSubject;

/**
 * C11: one voucher of a union, by kind and number, proves several payments, so that all but one of
 * them have none. Vouchers are known by their keyed hash only.
 */
final class SharedVoucher extends Flag<SharedVoucher.State> {

  /** What the voucher proves, by payment, in the order in which it was entered. */
  record State(UnionPath union, Map<String, OnePaid> payments) {}

  /**
   * One payment.
   *
   * @param times of how many facts it is made, as a roster is of its lines
   * @param ref the first of them
   */
  record OnePaid(LocalDate on, EventRef ref, long times) {
    OnePaid and(long more) {
      return new OnePaid(on, ref, times + more);
    }
  }

  private final Marks marks;

  SharedVoucher(Marks marks) {
    super(CheckCode.C11_MISSING_EVIDENCE, State.class);
    this.marks = marks;
  }

  @Override
  public Stream<FindingSubject> subjects(Fact fact) {
    return VoucherUse.in(fact)
        .flatMap(use -> mark(use).stream())
        .distinct()
        .map(mark -> new FindingSubject(SubjectKind.VOUCHER, mark));
  }

  private Optional<String> mark(VoucherUse use) {
    return marks.voucher(use.union(), use.receipt());
  }

  @Override
  public State fold(Optional<State> before, FindingSubject subject, Fact fact) {
    List<VoucherUse> uses =
        VoucherUse.in(fact)
            .filter(use -> mark(use).filter(subject.id()::equals).isPresent())
            .toList();
    Map<String, OnePaid> payments =
        new LinkedHashMap<>(before.map(State::payments).orElse(Map.of()));
    for (VoucherUse use : uses) {
      if (use.isOver()) {
        payments.computeIfPresent(use.payment(), (id, proof) -> proof.and(-1));
      } else {
        payments.merge(
            use.payment(),
            new OnePaid(fact.event().occurredOn(), fact.ref(), 1),
            (known, more) -> known.and(1));
      }
    }
    payments.values().removeIf(proof -> proof.times() == 0);
    return new State(uses.getFirst().union(), payments);
  }

  @Override
  public List<Hit> hits(State state, Reference reference, LocalDate today) {
    return Joined.hits(state.payments(), (payment, proofs) -> joined(state, payment, proofs));
  }

  private static Stream<Hit> joined(State state, String payment, List<OnePaid> proofs) {
    return proofs.size() < 2
        ? Stream.empty()
        : Stream.of(
            new Hit(
                "voucher " + payment,
                state.union(),
                proofs.getLast().on(),
                Map.of("mismatch", "VOUCHER", "payments", Integer.toString(proofs.size())),
                // The newest first: it is what somebody is to decide on.
                proofs.reversed().stream().map(OnePaid::ref).toList()));
  }
}
