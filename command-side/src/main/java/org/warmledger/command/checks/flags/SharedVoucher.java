package org.warmledger.command.checks.flags;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
 * them have none. A bank's slip is one wherever it is shown: what it proves of several unions is
 * the business of the union above them all, and none of them is told of another's (ADR 0093).
 * Vouchers are known by their keyed hash only.
 */
final class SharedVoucher extends Flag<SharedVoucher.State> {

  /** What the voucher proves, by payment, in the order in which it was entered. */
  record State(KnownWithin within, Map<String, OnePaid> payments) {}

  /** Among whose papers the voucher is looked for. */
  enum KnownWithin {
    ONE_UNION,
    ANYWHERE
  }

  /**
   * One payment.
   *
   * @param times of how many facts it is made, as a roster is of its lines
   * @param ref the first of them
   */
  record OnePaid(UnionPath union, LocalDate on, EventRef ref, long times) {
    OnePaid and(long more) {
      return new OnePaid(union, on, ref, times + more);
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
        .flatMap(this::marksOf)
        .distinct()
        .map(mark -> new FindingSubject(SubjectKind.VOUCHER, mark));
  }

  private Stream<String> marksOf(VoucherUse use) {
    return Stream.of(marks.voucher(use.union(), use.receipt()), marks.slip(use.receipt()))
        .flatMap(Optional::stream);
  }

  private KnownWithin within(VoucherUse use, FindingSubject subject) {
    return marks.slip(use.receipt()).filter(subject.id()::equals).isPresent()
        ? KnownWithin.ANYWHERE
        : KnownWithin.ONE_UNION;
  }

  @Override
  public State fold(Optional<State> before, FindingSubject subject, Fact fact) {
    List<VoucherUse> uses =
        VoucherUse.in(fact).filter(use -> marksOf(use).anyMatch(subject.id()::equals)).toList();
    Map<String, OnePaid> payments =
        new LinkedHashMap<>(before.map(State::payments).orElse(Map.of()));
    for (VoucherUse use : uses) {
      if (use.isOver()) {
        payments.computeIfPresent(use.payment(), (id, proof) -> proof.and(-1));
      } else {
        payments.merge(
            use.payment(),
            new OnePaid(use.union(), fact.event().occurredOn(), fact.ref(), 1),
            (known, more) -> known.and(1));
      }
    }
    payments.values().removeIf(proof -> proof.times() == 0);
    return new State(within(uses.getFirst(), subject), payments);
  }

  @Override
  public List<Hit> hits(State state, Reference reference, LocalDate today) {
    return Joined.hits(state.payments(), (payment, proofs) -> joined(state, payment, proofs));
  }

  private static Stream<Hit> joined(State state, String payment, List<OnePaid> proofs) {
    Set<UnionPath> unions = proofs.stream().map(OnePaid::union).collect(Collectors.toSet());
    boolean isShared =
        switch (state.within()) {
          case ONE_UNION -> proofs.size() > 1;
          case ANYWHERE -> unions.size() > 1;
        };
    return isShared ? Stream.of(hit(payment, proofs, Subjects.above(unions))) : Stream.empty();
  }

  private static Hit hit(String payment, List<OnePaid> proofs, UnionPath above) {
    return new Hit(
        "voucher " + payment,
        above,
        proofs.getLast().on(),
        Map.of("mismatch", "VOUCHER", "payments", Integer.toString(proofs.size())),
        // The newest first: it is what somebody is to decide on.
        proofs.reversed().stream().map(OnePaid::ref).toList());
  }
}
