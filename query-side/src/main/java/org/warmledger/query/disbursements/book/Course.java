package org.warmledger.query.disbursements.book;

import java.time.LocalDate;
import java.util.Optional;
import org.warmledger.events.AidApproved;
import org.warmledger.events.AidBillsCorrected;
import org.warmledger.events.AidEvent;
import org.warmledger.events.AidFunded;
import org.warmledger.events.AidFundsRefused;
import org.warmledger.events.AidLapsed;
import org.warmledger.events.AidProposed;
import org.warmledger.events.AidRejected;
import org.warmledger.events.AidReversed;
import org.warmledger.events.CaseAided;
import org.warmledger.events.LoanRepaid;
import org.warmledger.events.RepaymentEntered;
import org.warmledger.events.RepaymentRefused;
import org.warmledger.events.RepaymentReversed;
import org.warmledger.events.lists.AidOrigin;
import org.warmledger.events.values.Payee;
import org.warmledger.events.values.Personal;

/** What the file, or whoever carried it out, says of a disbursement. */
public record Course(
    Stage progress,
    AidOrigin origin,
    Optional<LocalDate> approvedOn,
    Optional<LocalDate> deliveredOn,
    Optional<Personal<Payee>> payee) {

  /** How far it is there. */
  public enum Stage {
    UNKNOWN,
    PROPOSED,
    APPROVED,
    REJECTED,
    FUNDED,
    FUNDS_REFUSED,
    LAPSED,
    DELIVERED,
    REVERSED
  }

  static final Course NONE =
      new Course(
          Stage.UNKNOWN, AidOrigin.CASEWORK, Optional.empty(), Optional.empty(), Optional.empty());

  Course with(AidEvent event) {
    return switch (event) {
      case AidProposed proposed -> now(Stage.PROPOSED);
      case AidApproved approved ->
          new Course(
              Stage.APPROVED, origin, Optional.of(approved.occurredOn()), deliveredOn, payee);
      case AidFunded funded -> now(Stage.FUNDED);
      case AidFundsRefused refused -> now(Stage.FUNDS_REFUSED);
      case AidLapsed lapsed -> now(Stage.LAPSED);
      case AidRejected rejected -> now(Stage.REJECTED);
      case CaseAided aided ->
          new Course(
              Stage.DELIVERED,
              aided.origin(),
              approvedOn,
              Optional.of(aided.occurredOn()),
              Optional.of(aided.payee()));
      case AidReversed reversed -> now(Stage.REVERSED);
      case AidBillsCorrected corrected -> this;
      case LoanRepaid repaid -> this;
      case RepaymentEntered entered -> this;
      case RepaymentRefused refused -> this;
      case RepaymentReversed back -> this;
    };
  }

  /** Handed over in the moment in which it is recorded: a visit, an activity. */
  static Course deliveredAtOnce(LocalDate day, AidOrigin origin) {
    return new Course(
        Stage.DELIVERED, origin, Optional.empty(), Optional.of(day), Optional.empty());
  }

  Course now(Stage progressNow) {
    return new Course(progressNow, origin, approvedOn, deliveredOn, payee);
  }
}
