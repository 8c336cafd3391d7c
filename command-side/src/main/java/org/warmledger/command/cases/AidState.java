package org.warmledger.command.cases;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.warmledger.command.giving.Given;
import org.warmledger.events.ids.CommitmentId;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.GrantId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.WorkerIdentity;
import org.warmledger.events.values.AidTerms;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.Payee;
import org.warmledger.events.values.Personal;
import org.warmledger.events.values.Receipt;
import org.warmledger.events.values.Shortage;

/** How far an aid has come: approved, its funds set aside, delivered. */
public sealed interface AidState {

  /** What the household has of it, or is sure to get. */
  default Optional<Given> given() {
    return switch (this) {
      case Approved approved -> Optional.of(new Given(approved.terms(), approved.approvedOn()));
      case Funded funded -> Optional.of(new Given(funded.terms(), funded.fundedOn()));
      case Delivered delivered ->
          Optional.of(new Given(delivered.terms(), delivered.deliveredOn()));
      case Proposed _, FundsRefused _, Lapsed _, Rejected _, Reversed _ -> Optional.empty();
    };
  }

  /** What it is to give or has given; nothing once it was turned down, lapsed or taken back. */
  default Optional<AidTerms> asked() {
    return switch (this) {
      case Proposed proposed -> Optional.of(proposed.terms());
      case FundsRefused refused -> Optional.of(refused.terms());
      default -> given().map(Given::terms);
    };
  }

  /** The last day on which it needed an open file; none once it was turned down or taken back. */
  default Optional<LocalDate> neededOn() {
    return switch (this) {
      case Proposed proposed -> Optional.of(proposed.proposedOn());
      case FundsRefused refused -> Optional.of(refused.proposedOn());
      default -> given().map(Given::on);
    };
  }

  /** Whose hands it went through while it has not reached the household. */
  default Set<StaffId> onTheWay() {
    return switch (this) {
      case Proposed proposed -> Set.of(proposed.proposedBy());
      case FundsRefused refused -> Set.of(refused.proposedBy());
      case Approved approved -> hands(approved.proposedBy(), approved.approvedBy());
      case Funded funded -> hands(funded.proposedBy(), funded.approvedBy());
      default -> Set.of();
    };
  }

  private static Set<StaffId> hands(StaffId proposedBy, StaffId approvedBy) {
    return Stream.of(proposedBy, approvedBy).collect(Collectors.toUnmodifiableSet());
  }

  /** The day on which it was proposed, while it has not reached the household. */
  default Optional<LocalDate> onTheWaySince() {
    return switch (this) {
      case Proposed proposed -> Optional.of(proposed.proposedOn());
      case FundsRefused refused -> Optional.of(refused.proposedOn());
      case Approved approved -> Optional.of(approved.proposedOn());
      case Funded funded -> Optional.of(funded.proposedOn());
      default -> Optional.empty();
    };
  }

  /** Who proposed what waits for an approval. */
  default Optional<StaffId> proposer() {
    return switch (this) {
      case Proposed proposed -> Optional.of(proposed.proposedBy());
      case FundsRefused refused -> Optional.of(refused.proposedBy());
      default -> Optional.empty();
    };
  }

  /** Who approved what is to be delivered. */
  default Optional<StaffId> approver() {
    return switch (this) {
      case Approved approved -> Optional.of(approved.approvedBy());
      case Funded funded -> Optional.of(funded.approvedBy());
      default -> Optional.empty();
    };
  }

  /** The fund whose book it is in: none of what waits for one, or was given before there were. */
  default Optional<FundCode> paidBy() {
    return Optional.empty();
  }

  /** The same, resting on bills of which the household bore that much itself. */
  default AidState restingOn(Money selfPaid) {
    return this instanceof Funded funded ? funded.with(funded.terms().restingOn(selfPaid)) : this;
  }

  /** Waits for somebody else's approval. */
  record Proposed(AidTerms terms, StaffId proposedBy, LocalDate proposedOn) implements AidState {}

  /**
   * Approved. A service may be delivered; money and goods wait until their fund has set them aside.
   *
   * @param grant under which another union's fund is asked for them
   */
  record Approved(
      AidTerms terms,
      StaffId proposedBy,
      StaffId approvedBy,
      LocalDate proposedOn,
      LocalDate approvedOn,
      Optional<GrantId> grant)
      implements AidState {}

  /** The fund set it aside: may be delivered by anybody but the approver. */
  record Funded(
      AidTerms terms,
      StaffId proposedBy,
      StaffId approvedBy,
      LocalDate proposedOn,
      FundCode fund,
      CommitmentId commitment,
      LocalDate fundedOn)
      implements AidState {

    @Override
    public Optional<FundCode> paidBy() {
      return Optional.of(fund);
    }

    private Funded with(AidTerms other) {
      return new Funded(other, proposedBy, approvedBy, proposedOn, fund, commitment, fundedOn);
    }
  }

  /**
   * The fund could not set it aside; it may be approved again.
   *
   * @param code of the rule that refused it
   * @param lacking what the fund was short of
   */
  record FundsRefused(
      AidTerms terms,
      StaffId proposedBy,
      LocalDate proposedOn,
      String code,
      Optional<Shortage> lacking)
      implements AidState {}

  /** Not delivered in time; its funds are free again. */
  record Lapsed(LocalDate lapsedOn) implements AidState {}

  /** Turned down. */
  record Rejected(StaffId rejectedBy) implements AidState {}

  /**
   * Reached the household.
   *
   * @param givenBy the union that kept the file then
   * @param commitment of its funds; absent for services and for what was given before the ledger
   * @param payee who got it, and into which account
   * @param hands who approved and who delivered it
   * @param repayments of a loan
   */
  record Delivered(
      AidTerms terms,
      Personal<Payee> payee,
      Receipt receipt,
      LocalDate deliveredOn,
      UnionPath givenBy,
      Optional<WorkerIdentity> identity,
      Optional<CommitmentId> commitment,
      Hands hands,
      Repayments repayments)
      implements AidState {

    @Override
    public Optional<FundCode> paidBy() {
      return commitment.flatMap(booked -> terms.fund());
    }

    /** What came back of a loan. */
    public Money repaid() {
      return repayments.confirmed();
    }

    Delivered with(Repayments now) {
      return new Delivered(
          terms, payee, receipt, deliveredOn, givenBy, identity, commitment, hands, now);
    }
  }

  /**
   * Through whose hands it went to the household.
   *
   * @param approvedBy nobody of what was given before the ledger
   */
  record Hands(Optional<StaffId> approvedBy, StaffId deliveredBy) {

    /** All of them. */
    public Set<StaffId> all() {
      return Stream.concat(approvedBy.stream(), Stream.of(deliveredBy))
          .collect(Collectors.toUnmodifiableSet());
    }
  }

  /**
   * Taken back, or never arrived.
   *
   * @param paidBy the fund whose book it was in
   */
  record Reversed(LocalDate reversedOn, Optional<FundCode> paidBy) implements AidState {

    /** What no fund had paid. */
    public Reversed(LocalDate reversedOn) {
      this(reversedOn, Optional.empty());
    }
  }
}
