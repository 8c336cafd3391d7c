package org.warmledger.query.casefile;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.warmledger.events.LoanRepaid;
import org.warmledger.events.RepaymentEntered;
import org.warmledger.events.RepaymentRefused;
import org.warmledger.events.RepaymentReversed;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.RepaymentId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.lists.ReceiptKind;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.Note;
import org.warmledger.events.values.Personal;
import org.warmledger.events.values.Receipt;

/** What was entered about what came back of a loan, and what became of it. */
public record Repayments(List<Repayment> all) {

  public Repayments {
    all = List.copyOf(all);
  }

  /**
   * A part of a loan that came back, or that it did not.
   *
   * @param takesBack the repayment that was none
   * @param enteredBy nobody of what is older than that somebody else confirms it
   * @param reason why it is taken back
   * @param fund that takes it in, of a loan of the past
   */
  public record Repayment(
      RepaymentId repaymentId,
      RepaymentState state,
      LocalDate on,
      Money money,
      Optional<Receipt> voucher,
      Optional<RepaymentId> takesBack,
      Optional<StaffId> enteredBy,
      Optional<StaffId> decidedBy,
      Optional<Personal<Note>> reason,
      @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<FundCode> fund) {

    public Repayment {
      fund = fund == null ? Optional.empty() : fund;
    }

    private Repayment now(RepaymentState other, Optional<StaffId> by) {
      return new Repayment(
          repaymentId, other, on, money, voucher, takesBack, enteredBy, by, reason, fund);
    }

    Repayment without(Erasure erased) {
      return new Repayment(
          repaymentId,
          state,
          on,
          money,
          voucher,
          takesBack,
          enteredBy,
          decidedBy,
          erased.from(reason),
          fund);
    }
  }

  /** What came back and was not taken back. */
  public Money confirmed() {
    return all.stream()
        .filter(one -> one.state() == RepaymentState.CONFIRMED && one.takesBack().isEmpty())
        .map(Repayment::money)
        .reduce(Money.NONE, Money::plus);
  }

  Repayments entered(RepaymentEntered event) {
    return with(
        new Repayment(
            event.repayment(),
            RepaymentState.WAITING,
            event.occurredOn(),
            event.money(),
            event.voucher(),
            event.takesBack(),
            Optional.of(event.enteredBy()),
            Optional.empty(),
            event.reason(),
            event.fund()));
  }

  /** What one person alone entered bears the name of its place. */
  Repayments repaid(LoanRepaid event) {
    return event
        .repayment()
        .filter(id -> all.stream().anyMatch(one -> one.repaymentId().equals(id)))
        .map(id -> on(id, one -> one.now(RepaymentState.CONFIRMED, event.confirmedBy())))
        .orElseGet(
            () ->
                with(
                    new Repayment(
                        event.repayment().orElseGet(() -> RepaymentId.unnamed(all.size())),
                        RepaymentState.CONFIRMED,
                        event.occurredOn(),
                        event.money(),
                        Optional.of(new Receipt(event.voucher(), ReceiptKind.OTHER)),
                        Optional.empty(),
                        Optional.empty(),
                        event.confirmedBy(),
                        Optional.empty(),
                        Optional.empty())));
  }

  Repayments refused(RepaymentRefused event) {
    return on(
        event.repayment(), one -> one.now(RepaymentState.REFUSED, Optional.of(event.refusedBy())));
  }

  Repayments reversed(RepaymentReversed event) {
    Optional<StaffId> by = Optional.of(event.confirmedBy());
    return on(event.repayment(), one -> one.now(RepaymentState.CONFIRMED, by))
        .on(event.takesBack(), one -> one.now(RepaymentState.TAKEN_BACK, by));
  }

  Repayments without(Erasure erased) {
    return new Repayments(all.stream().map(one -> one.without(erased)).toList());
  }

  private Repayments with(Repayment one) {
    return new Repayments(Lists.plus(all, one));
  }

  private Repayments on(RepaymentId id, UnaryOperator<Repayment> change) {
    return new Repayments(Lists.on(all, one -> one.repaymentId().equals(id), change));
  }
}
