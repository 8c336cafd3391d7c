package org.warmledger.command.cases;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.warmledger.events.LoanRepaid;
import org.warmledger.events.RepaymentEntered;
import org.warmledger.events.RepaymentRefused;
import org.warmledger.events.RepaymentReversed;
import org.warmledger.events.ids.RepaymentId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.values.Money;

/** What was entered about what came back of a loan, and what became of it. */
public record Repayments(Map<RepaymentId, Repayment> all) {

  static final Repayments NONE = new Repayments(Map.of());

  public Repayments {
    all = Map.copyOf(all);
  }

  /** How far one is. */
  public sealed interface Verdict {

    /** Somebody else is to say whether it is so. */
    record Waiting() implements Verdict {}

    /** It is so; who says so is not known of what one person alone entered. */
    record Confirmed(Optional<StaffId> by) implements Verdict {}

    /** It is not so. */
    record Refused(StaffId by) implements Verdict {}

    /** It was confirmed and is taken back. */
    record TakenBack() implements Verdict {}
  }

  /**
   * One of them.
   *
   * @param entered none of what is older than that somebody else confirms it
   * @param takesBack the repayment that it says was none
   */
  public record Repayment(
      RepaymentId id,
      Money money,
      LocalDate on,
      Optional<RepaymentEntered> entered,
      Optional<RepaymentId> takesBack,
      Verdict verdict) {

    private Repayment now(Verdict other) {
      return new Repayment(id, money, on, entered, takesBack, other);
    }

    private boolean brings() {
      return takesBack.isEmpty();
    }
  }

  public Optional<Repayment> find(RepaymentId id) {
    return Optional.ofNullable(all.get(id));
  }

  /** What came back and was not taken back. */
  Money confirmed() {
    return sum(Verdict.Confirmed.class);
  }

  /** What came back or is said to have. */
  public Money claimed() {
    return confirmed().plus(sum(Verdict.Waiting.class));
  }

  private Money sum(Class<? extends Verdict> verdict) {
    return all.values().stream()
        .filter(Repayment::brings)
        .filter(one -> verdict.isInstance(one.verdict()))
        .map(Repayment::money)
        .reduce(Money.NONE, Money::plus);
  }

  /** Whether one, or that one was none, still waits for somebody else's word. */
  public boolean isWaiting() {
    return all.values().stream().anyMatch(one -> one.verdict() instanceof Verdict.Waiting);
  }

  /** Whether somebody has entered that it was none, and nobody has decided on that. */
  public boolean isDisputed(RepaymentId id) {
    return all.values().stream()
        .filter(one -> one.takesBack().filter(id::equals).isPresent())
        .anyMatch(one -> one.verdict() instanceof Verdict.Waiting);
  }

  Repayments entered(RepaymentEntered event) {
    return with(
        new Repayment(
            event.repayment(),
            event.money(),
            event.occurredOn(),
            Optional.of(event),
            event.takesBack(),
            new Verdict.Waiting()));
  }

  Repayments refused(RepaymentRefused event) {
    return with(known(event.repayment()).now(new Verdict.Refused(event.refusedBy())));
  }

  /** Confirmed, or as it was written while one person alone entered it. */
  Repayments repaid(LoanRepaid event) {
    Verdict confirmed = new Verdict.Confirmed(event.confirmedBy());
    RepaymentId id = event.repayment().orElseGet(() -> RepaymentId.unnamed(all.size()));
    return with(
        find(id)
            .map(entered -> entered.now(confirmed))
            .orElseGet(
                () ->
                    new Repayment(
                        id,
                        event.money(),
                        event.occurredOn(),
                        Optional.empty(),
                        Optional.empty(),
                        confirmed)));
  }

  Repayments reversed(RepaymentReversed event) {
    Verdict confirmed = new Verdict.Confirmed(Optional.of(event.confirmedBy()));
    return with(known(event.repayment()).now(confirmed))
        .with(known(event.takesBack()).now(new Verdict.TakenBack()));
  }

  private Repayment known(RepaymentId id) {
    return find(id).orElseThrow(() -> new IllegalStateException("a repayment is entered first"));
  }

  private Repayments with(Repayment one) {
    Map<RepaymentId, Repayment> now = new LinkedHashMap<>(all);
    now.put(one.id(), one);
    return new Repayments(now);
  }
}
