package org.warmledger.command.cases;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.warmledger.command.decision.RejectionCode;
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

  /** Has not reached the household. */
  sealed interface UnderWay extends AidState {

    AidTerms terms();

    StaffId proposedBy();

    LocalDate proposedOn();
  }

  /** Waits for an approval. */
  sealed interface Waiting extends UnderWay {}

  /** Was approved. */
  sealed interface Promised extends UnderWay {

    StaffId approvedBy();

    /** From when on it is there to be delivered. */
    LocalDate promisedOn();
  }

  /** Turned down, lapsed or taken back. */
  sealed interface Over extends AidState {

    /** Why nothing more comes of it. */
    default RejectionCode code() {
      return switch (this) {
        case Lapsed _ -> RejectionCode.AID_LAPSED;
        case Rejected _ -> RejectionCode.AID_REJECTED;
        case Reversed _ -> RejectionCode.AID_REVERSED;
      };
    }
  }

  /** What the household has of it, or is sure to get. */
  default Optional<Given> given() {
    return switch (this) {
      case Promised promised -> Optional.of(new Given(promised.terms(), promised.promisedOn()));
      case Delivered delivered ->
          Optional.of(new Given(delivered.terms(), delivered.deliveredOn()));
      case Waiting _ -> Optional.empty();
      case Over _ -> Optional.empty();
    };
  }

  /** What it is to give or has given; nothing once it was turned down, lapsed or taken back. */
  default Optional<AidTerms> asked() {
    return waiting().map(UnderWay::terms).or(() -> given().map(Given::terms));
  }

  /** The last day on which it needed an open file; none once it was turned down or taken back. */
  default Optional<LocalDate> neededOn() {
    return waiting().map(UnderWay::proposedOn).or(() -> given().map(Given::on));
  }

  /** Whose hands it went through while it has not reached the household. */
  default Set<StaffId> onTheWay() {
    return underWay().stream()
        .flatMap(aid -> Stream.concat(Stream.of(aid.proposedBy()), approver().stream()))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The day on which it was proposed, while it has not reached the household. */
  default Optional<LocalDate> onTheWaySince() {
    return underWay().map(UnderWay::proposedOn);
  }

  /** Who proposed what waits for an approval. */
  default Optional<StaffId> proposer() {
    return waiting().map(UnderWay::proposedBy);
  }

  /** Who approved what is to be delivered. */
  default Optional<StaffId> approver() {
    return this instanceof Promised aid ? Optional.of(aid.approvedBy()) : Optional.empty();
  }

  /** What waits for an approval. */
  default Optional<Waiting> waiting() {
    return this instanceof Waiting aid ? Optional.of(aid) : Optional.empty();
  }

  /** What reached the household and was not taken back. */
  default Optional<Delivered> delivered() {
    return this instanceof Delivered aid ? Optional.of(aid) : Optional.empty();
  }

  private Optional<UnderWay> underWay() {
    return this instanceof UnderWay aid ? Optional.of(aid) : Optional.empty();
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
  record Proposed(AidTerms terms, StaffId proposedBy, LocalDate proposedOn) implements Waiting {}

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
      implements Promised {

    @Override
    public LocalDate promisedOn() {
      return approvedOn;
    }
  }

  /** The fund set it aside: may be delivered by anybody but the approver. */
  record Funded(
      AidTerms terms,
      StaffId proposedBy,
      StaffId approvedBy,
      LocalDate proposedOn,
      FundCode fund,
      CommitmentId commitment,
      LocalDate fundedOn)
      implements Promised {

    @Override
    public LocalDate promisedOn() {
      return fundedOn;
    }

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
      implements Waiting {}

  /** Not delivered in time; its funds are free again. */
  record Lapsed(LocalDate lapsedOn) implements Over {}

  /** Turned down. */
  record Rejected(StaffId rejectedBy) implements Over {}

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
  record Reversed(LocalDate reversedOn, Optional<FundCode> paidBy) implements Over {

    /** What no fund had paid. */
    public Reversed(LocalDate reversedOn) {
      this(reversedOn, Optional.empty());
    }
  }
}
