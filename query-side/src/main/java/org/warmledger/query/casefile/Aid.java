package org.warmledger.query.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.warmledger.events.AidApproved;
import org.warmledger.events.AidBillsCorrected;
import org.warmledger.events.AidFunded;
import org.warmledger.events.AidFundsRefused;
import org.warmledger.events.AidLapsed;
import org.warmledger.events.AidProposed;
import org.warmledger.events.AidRejected;
import org.warmledger.events.AidReversed;
import org.warmledger.events.CaseAided;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.lists.AidOrigin;
import org.warmledger.events.values.AidTerms;
import org.warmledger.events.values.Bills;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.Note;
import org.warmledger.events.values.Payee;
import org.warmledger.events.values.Personal;
import org.warmledger.events.values.Receipt;

/**
 * One aid from proposal to receipt; each step says who and when.
 *
 * @param bills that it rests on
 */
public record Aid(
    AidId aidId,
    AidState state,
    AidOrigin origin,
    AidTerms terms,
    Optional<Personal<Bills>> bills,
    Optional<ByWhom> proposed,
    Optional<ByWhom> decided,
    Funding funding,
    Optional<HandOver> delivered,
    Optional<ByWhom> reversed) {

  public Aid {
    // Documents from before aid waited for its fund say nothing of it.
    funding = funding == null ? Funding.NONE : funding;
    bills = bills == null ? Optional.empty() : bills;
  }

  /** Who took a step, when and why. */
  public record ByWhom(StaffId by, LocalDate on, Personal<Note> reason) {
    ByWhom without(Erasure erased) {
      return new ByWhom(by, on, erased.from(reason));
    }
  }

  /** Who handed it over, when, to whom, and what proves it. */
  public record HandOver(StaffId by, LocalDate on, Personal<Payee> payee, Receipt receipt) {
    HandOver without(Erasure erased) {
      return new HandOver(by, on, erased.from(payee), receipt);
    }
  }

  /** Whether somebody proposed it or decided on it. */
  public boolean isFromHandsOf(String staff) {
    return Stream.concat(proposed.stream(), decided.stream())
        .anyMatch(step -> step.by().value().equals(staff));
  }

  /** Money of some that was delivered and not taken back. */
  static Money delivered(List<Aid> some) {
    return some.stream()
        .filter(aid -> aid.state() == AidState.DELIVERED)
        .map(aid -> aid.terms().money())
        .reduce(Money.NONE, Money::plus);
  }

  static Aid of(AidProposed event) {
    return new Aid(
        event.aidId(),
        AidState.PROPOSED,
        AidOrigin.CASEWORK,
        event.terms(),
        event.bills(),
        Optional.of(new ByWhom(event.proposedBy(), event.occurredOn(), event.reason())),
        Optional.empty(),
        Funding.NONE,
        Optional.empty(),
        Optional.empty());
  }

  /** An aid that entered the ledger as delivered. */
  static Aid of(CaseAided event) {
    return new Aid(
            event.aidId(),
            AidState.DELIVERED,
            event.origin(),
            event.terms(),
            event.bills(),
            Optional.empty(),
            Optional.empty(),
            Funding.NONE,
            Optional.empty(),
            Optional.empty())
        .delivered(event);
  }

  Aid approved(AidApproved event) {
    ByWhom step = new ByWhom(event.approvedBy(), event.occurredOn(), event.reason());
    return now(AidState.APPROVED, Optional.of(step), Funding.of(event), delivered, reversed);
  }

  Aid restingOn(AidBillsCorrected event) {
    return new Aid(
        aidId,
        state,
        origin,
        terms.restingOn(event.selfPaid()),
        Optional.of(event.bills()),
        proposed,
        decided,
        funding,
        delivered,
        reversed);
  }

  Aid rejected(AidRejected event) {
    ByWhom step = new ByWhom(event.rejectedBy(), event.occurredOn(), event.reason());
    return now(AidState.REJECTED, Optional.of(step), funding, delivered, reversed);
  }

  Aid funded(AidFunded event) {
    return with(AidState.FUNDED, funding.funded(event));
  }

  Aid refused(AidFundsRefused event) {
    return with(AidState.FUNDS_REFUSED, funding.refused(event));
  }

  Aid lapsed(AidLapsed event) {
    return with(AidState.LAPSED, funding.lapsed(event));
  }

  Aid repaid(UnaryOperator<Repayments> change) {
    return with(state, funding.repaid(change));
  }

  private Aid with(AidState now, Funding fundingNow) {
    return now(now, decided, fundingNow, delivered, reversed);
  }

  private Aid now(
      AidState now,
      Optional<ByWhom> decision,
      Funding money,
      Optional<HandOver> delivery,
      Optional<ByWhom> reversal) {
    return new Aid(aidId, now, origin, terms, bills, proposed, decision, money, delivery, reversal);
  }

  Aid delivered(CaseAided event) {
    HandOver delivery =
        new HandOver(event.deliveredBy(), event.occurredOn(), event.payee(), event.receipt());
    return new Aid(
        aidId,
        AidState.DELIVERED,
        origin,
        event.terms(),
        bills,
        proposed,
        decided,
        funding,
        Optional.of(delivery),
        reversed);
  }

  Aid reversed(AidReversed event) {
    ByWhom step = new ByWhom(event.reversedBy(), event.occurredOn(), event.reason());
    return now(AidState.REVERSED, decided, funding, delivered, Optional.of(step));
  }

  Aid without(Erasure erased) {
    return new Aid(
        aidId,
        state,
        origin,
        terms,
        erased.from(bills),
        proposed.map(step -> step.without(erased)),
        decided.map(step -> step.without(erased)),
        funding.without(erased),
        delivered.map(step -> step.without(erased)),
        reversed.map(step -> step.without(erased)));
  }
}
