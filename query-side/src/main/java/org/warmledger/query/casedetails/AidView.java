package org.warmledger.query.casedetails;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.CommitmentId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.lists.AidOrigin;
import org.warmledger.events.values.AidTerms;
import org.warmledger.events.values.Bill;
import org.warmledger.events.values.Bills;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.Payee;
import org.warmledger.events.values.Personal;
import org.warmledger.events.values.Receipt;
import org.warmledger.events.values.Seen;
import org.warmledger.events.values.Shortage;
import org.warmledger.query.casefile.Aid;
import org.warmledger.query.casefile.AidState;
import org.warmledger.query.casefile.Funding;
import org.warmledger.query.casefile.Repayments;
import org.warmledger.query.masking.Masking;

/**
 * One aid with its steps, each said only once it was taken.
 *
 * @param bills that it rests on, masked like other personal data
 * @param etag of what is shown while it waits for a decision, which sends it as {@code If-Match}
 */
record AidView(
    AidId aidId,
    AidState state,
    AidOrigin origin,
    @JsonUnwrapped AidTerms terms,
    @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<List<Bill>> bills,
    @JsonUnwrapped Proposal proposal,
    @JsonUnwrapped Decision decision,
    @JsonUnwrapped FundingView funding,
    @JsonUnwrapped Delivery delivery,
    @JsonUnwrapped Reversal reversal,
    @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> etag) {

  /** Who proposed it, and why. */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record Proposal(
      Optional<StaffId> proposedBy, Optional<LocalDate> proposedOn, Optional<String> reason) {}

  /** Who approved or rejected it, and why. */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record Decision(
      Optional<StaffId> approvedBy,
      Optional<LocalDate> approvedOn,
      Optional<StaffId> rejectedBy,
      Optional<LocalDate> rejectedOn,
      Optional<String> decisionReason) {}

  /** Where its money is. */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record FundingView(
      Optional<Seen> seen,
      Optional<String> capOverride,
      Optional<LocalDate> fundedOn,
      Optional<CommitmentId> commitment,
      Optional<String> refusal,
      Optional<Shortage> lacking,
      Optional<LocalDate> lapsedOn,
      Optional<List<RepaymentView>> repayments,
      Optional<Money> repaid) {}

  /** Who handed it over, and to whom; an erased payee is a mark of it alone. */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record Delivery(
      Optional<StaffId> deliveredBy,
      Optional<LocalDate> deliveredOn,
      Optional<PayeeView> payee,
      Optional<Receipt> receipt) {}

  /** Whom it was handed to. */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record PayeeView(@JsonUnwrapped Optional<Payee> known, Optional<Boolean> erased) {}

  /** Who took it back, and why. */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record Reversal(
      Optional<StaffId> reversedBy,
      Optional<LocalDate> reversedOn,
      Optional<String> reversalReason) {}

  static AidView of(Aid aid, Masking.Lens lens, Optional<String> etag) {
    return new AidView(
        aid.aidId(),
        aid.state(),
        aid.origin(),
        aid.terms(),
        aid.bills().flatMap(lens::shown).map(Bills::all),
        new Proposal(by(aid.proposed()), on(aid.proposed()), why(aid.proposed(), lens)),
        decision(aid, lens),
        funding(aid.funding(), lens),
        delivery(aid.delivered(), lens),
        new Reversal(by(aid.reversed()), on(aid.reversed()), why(aid.reversed(), lens)),
        etag);
  }

  private static Decision decision(Aid aid, Masking.Lens lens) {
    boolean isRejected = aid.state() == AidState.REJECTED;
    Optional<Aid.ByWhom> approved = aid.decided().filter(step -> !isRejected);
    Optional<Aid.ByWhom> rejected = aid.decided().filter(step -> isRejected);
    return new Decision(
        by(approved), on(approved), by(rejected), on(rejected), why(aid.decided(), lens));
  }

  private static Optional<StaffId> by(Optional<Aid.ByWhom> step) {
    return step.map(Aid.ByWhom::by);
  }

  private static Optional<LocalDate> on(Optional<Aid.ByWhom> step) {
    return step.map(Aid.ByWhom::on);
  }

  private static Optional<String> why(Optional<Aid.ByWhom> step, Masking.Lens lens) {
    return step.map(Aid.ByWhom::reason).flatMap(lens::words);
  }

  private static FundingView funding(Funding funding, Masking.Lens lens) {
    Optional<List<RepaymentView>> repayments =
        Optional.of(funding.repayments())
            .filter(some -> !some.isEmpty())
            .map(some -> some.stream().map(one -> RepaymentView.of(one, lens)).toList());
    return new FundingView(
        funding.seen(),
        funding.capOverride().flatMap(lens::words),
        funding.fundedOn(),
        funding.commitment(),
        funding.refusal(),
        funding.lacking(),
        funding.lapsedOn(),
        repayments,
        Optional.of(new Repayments(funding.repayments()).confirmed())
            .filter(money -> !money.isNone()));
  }

  private static Delivery delivery(Optional<Aid.HandOver> delivered, Masking.Lens lens) {
    return new Delivery(
        delivered.map(Aid.HandOver::by),
        delivered.map(Aid.HandOver::on),
        delivered.map(Aid.HandOver::payee).map(payee -> payee(payee, lens)),
        delivered.map(Aid.HandOver::receipt));
  }

  private static PayeeView payee(Personal<Payee> payee, Masking.Lens lens) {
    return new PayeeView(
        lens.shown(payee), Optional.of(payee.isErased()).filter(Boolean::booleanValue));
  }
}
