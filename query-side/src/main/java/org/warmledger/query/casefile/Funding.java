package org.warmledger.query.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.warmledger.events.AidApproved;
import org.warmledger.events.AidFunded;
import org.warmledger.events.AidFundsRefused;
import org.warmledger.events.AidLapsed;
import org.warmledger.events.ids.CommitmentId;
import org.warmledger.events.values.Note;
import org.warmledger.events.values.Personal;
import org.warmledger.events.values.Seen;
import org.warmledger.events.values.Shortage;

/**
 * Where the money of an aid is: what its approver saw, what its fund answered, what came back of a
 * loan.
 *
 * @param capOverride why it may go above a cap
 * @param fundedOn when its fund set it aside
 * @param refusal the code with which its fund refused it
 * @param lacking what its fund was short of then
 */
public record Funding(
    Optional<Seen> seen,
    Optional<Personal<Note>> capOverride,
    Optional<LocalDate> fundedOn,
    Optional<CommitmentId> commitment,
    Optional<String> refusal,
    Optional<Shortage> lacking,
    Optional<LocalDate> lapsedOn,
    List<Repayments.Repayment> repayments) {

  static final Funding NONE = unanswered(Optional.empty(), Optional.empty());

  public Funding {
    repayments = List.copyOf(repayments);
  }

  /** An approval begins anew, whatever the fund had answered to an earlier one. */
  static Funding of(AidApproved event) {
    return unanswered(event.seen(), event.capOverride());
  }

  private static Funding unanswered(Optional<Seen> seen, Optional<Personal<Note>> capOverride) {
    return new Funding(
        seen,
        capOverride,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  Funding funded(AidFunded event) {
    return new Funding(
        seen,
        capOverride,
        Optional.of(event.occurredOn()),
        Optional.of(event.commitment()),
        Optional.empty(),
        Optional.empty(),
        lapsedOn,
        repayments);
  }

  Funding refused(AidFundsRefused event) {
    return new Funding(
        seen,
        capOverride,
        fundedOn,
        commitment,
        Optional.of(event.code()),
        event.lacking(),
        lapsedOn,
        repayments);
  }

  Funding lapsed(AidLapsed event) {
    return new Funding(
        seen,
        capOverride,
        fundedOn,
        commitment,
        refusal,
        lacking,
        Optional.of(event.occurredOn()),
        repayments);
  }

  Funding repaid(UnaryOperator<Repayments> change) {
    List<Repayments.Repayment> now = change.apply(new Repayments(repayments)).all();
    return new Funding(seen, capOverride, fundedOn, commitment, refusal, lacking, lapsedOn, now);
  }

  Funding without(Erasure erased) {
    Repayments known = new Repayments(repayments).without(erased);
    return new Funding(
        seen,
        erased.from(capOverride),
        fundedOn,
        commitment,
        refusal,
        lacking,
        lapsedOn,
        known.all());
  }
}
