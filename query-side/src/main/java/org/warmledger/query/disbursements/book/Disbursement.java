package org.warmledger.query.disbursements.book;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.warmledger.events.AidEvent;
import org.warmledger.events.AidProposed;
import org.warmledger.events.CaseAided;
import org.warmledger.events.CaseVisited;
import org.warmledger.events.CommitmentEvent;
import org.warmledger.events.EnterpriseVisitReversed;
import org.warmledger.events.EnterpriseVisited;
import org.warmledger.events.FundsCommitted;
import org.warmledger.events.LedgerEvent;
import org.warmledger.events.ServiceProvided;
import org.warmledger.events.ServiceReversed;
import org.warmledger.events.VisitReversed;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.CommitmentId;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.PersonId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.AidOrigin;
import org.warmledger.events.lists.PurposeKind;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.Purpose;
import org.warmledger.events.values.Share;
import org.warmledger.query.disbursements.book.Course.Stage;

/**
 * One disbursement as a fold over the facts of two books that are written apart: the file (or the
 * activity) and the fund's commitment. Facts of the one may come before or after those of the
 * other.
 *
 * @param kind of what it is given as
 * @param purposeId of the aid, visit, service or enterprise visit
 * @param union that kept the file when it was handed over, or carries the activity out
 * @param keeper that kept the file when something was last said of it
 * @param person whom it is for
 * @param enterprise visited; an enterprise is no person
 */
public record Disbursement(
    PurposeKind kind,
    String purposeId,
    Optional<CaseId> caseId,
    UnionPath union,
    UnionPath keeper,
    Given given,
    Optional<PersonId> person,
    Optional<String> enterprise,
    Optional<Booking> booking,
    Course course) {

  /** The id of what a fact belongs to; empty when it is about no disbursement. */
  public static Optional<String> idOf(LedgerEvent event) {
    Optional<CommitmentId> commitment =
        switch (event) {
          case CommitmentEvent of -> Optional.of(of.commitment());
          case AidEvent of -> Optional.of(CommitmentId.of(of.aidId()));
          case CaseVisited _, ServiceProvided _, EnterpriseVisited _ -> AtOnce.idOf(event);
          case VisitReversed back -> Optional.of(CommitmentId.of(back.visitId()));
          case ServiceReversed of -> Optional.of(CommitmentId.of(of.serviceId()));
          case EnterpriseVisitReversed of -> Optional.of(CommitmentId.of(of.visitId()));
          default -> Optional.empty();
        };
    return commitment.map(CommitmentId::value);
  }

  public static Disbursement fold(Optional<Disbursement> before, LedgerEvent event) {
    return switch (event) {
      case FundsCommitted committed ->
          before.orElseGet(() -> of(committed.purpose(), committed.shares())).booked(committed);
      case CommitmentEvent moved ->
          before.orElseThrow(() -> new IllegalStateException("no commitment yet")).booked(moved);
      case AidEvent aid -> before.orElseGet(() -> of(aid)).with(aid);
      default -> atOnce(before, event);
    };
  }

  private static Disbursement of(Purpose purpose, List<Share> shares) {
    Given given =
        new Given(
            purpose.category(),
            Optional.empty(),
            purpose.campaign(),
            purpose.roster(),
            Share.moneyOf(shares),
            Share.goodsOf(shares),
            Optional.empty());
    return begun(purpose.kind(), purpose.id(), purpose.caseId(), purpose.union(), given);
  }

  private static Disbursement of(AidEvent event) {
    return begun(
        PurposeKind.AID,
        event.aidId().value(),
        Optional.of(event.caseId()),
        event.countedIn(),
        terms(event).orElse(NOTHING));
  }

  private static final Given NOTHING =
      new Given(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Money.NONE,
          List.of(),
          Optional.empty());

  private static Disbursement begun(
      PurposeKind kind, String id, Optional<CaseId> caseId, UnionPath union, Given given) {
    return new Disbursement(
        kind,
        id,
        caseId,
        union,
        union,
        given,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Course.NONE);
  }

  private static Optional<Given> terms(AidEvent event) {
    return switch (event) {
      case AidProposed proposed -> Optional.of(Given.of(proposed.terms(), Optional.empty()));
      case CaseAided aided -> Optional.of(Given.of(aided.terms(), aided.source()));
      default -> Optional.empty();
    };
  }

  private Disbursement booked(CommitmentEvent event) {
    return with(Optional.of(Booking.fold(booking, event)), course);
  }

  private Disbursement with(Optional<Booking> book, Course now) {
    return new Disbursement(
        kind, purposeId, caseId, union, keeper, given, person, enterprise, book, now);
  }

  private Disbursement with(AidEvent event) {
    Optional<PersonId> whom =
        switch (event) {
          case AidProposed proposed -> Optional.of(proposed.reason().owner());
          case CaseAided aided -> Optional.of(aided.payee().owner());
          default -> person;
        };
    return new Disbursement(
        kind,
        purposeId,
        caseId,
        course.deliveredOn().isPresent() ? union : event.countedIn(),
        event.union(),
        terms(event).orElse(given),
        whom,
        enterprise,
        booking,
        course.with(event));
  }

  private static Disbursement atOnce(Optional<Disbursement> before, LedgerEvent event) {
    return switch (event) {
      case ServiceReversed back ->
          reversed(before, PurposeKind.SERVICE, back.serviceId().value(), back.union());
      case VisitReversed back ->
          reversed(before, PurposeKind.VISIT, back.visitId().value(), back.countedIn());
      case EnterpriseVisitReversed back ->
          reversed(before, PurposeKind.ENTERPRISE_VISIT, back.visitId().value(), back.union());
      default -> handed(before, AtOnce.of(event));
    };
  }

  /** Of activity that no fund was in only that it is reversed is known here. */
  private static Disbursement reversed(
      Optional<Disbursement> before, PurposeKind kind, String id, UnionPath union) {
    Disbursement known = before.orElseGet(() -> begun(kind, id, Optional.empty(), union, NOTHING));
    return known.with(known.booking, known.course.now(Stage.REVERSED));
  }

  private static Disbursement handed(Optional<Disbursement> before, AtOnce handed) {
    return new Disbursement(
        handed.kind(),
        handed.id(),
        handed.caseId(),
        handed.union(),
        handed.union(),
        handed.given(),
        handed.person(),
        handed.enterprise(),
        before.flatMap(Disbursement::booking),
        Course.deliveredAtOnce(handed.on(), handed.origin()));
  }

  /** The fund whose money it is or is to be: none of what was given before there were books. */
  public Optional<FundCode> fund() {
    return booking.map(Booking::fund).or(() -> given.fund().filter(code -> !isOfThePast()));
  }

  /** What the fund was called that paid before there were books: no fund here (ADR 0043). */
  public Optional<String> label() {
    return given.fund().filter(code -> isOfThePast()).map(FundCode::value);
  }

  /**
   * No book of a fund knows of it, nor will one: aid waits for its fund, the rest is paid at once.
   */
  private boolean isOfThePast() {
    return booking.isEmpty() && (kind != PurposeKind.AID || course.origin() == AidOrigin.IMPORTED);
  }

  /** Whether nobody is named to whom it was paid: it is shown as the household's. */
  public boolean ofHousehold() {
    return caseId.isPresent() && course.payee().isEmpty();
  }

  /** What the two books say together. */
  public DisbursementState state() {
    if (course.progress() == Stage.REVERSED) {
      return DisbursementState.REVERSED;
    }
    if (booking.isPresent()) {
      return booked(booking.orElseThrow());
    }
    return switch (course.progress()) {
      case PROPOSED -> DisbursementState.PROPOSED;
      case UNKNOWN, APPROVED, FUNDED -> DisbursementState.APPROVED;
      case REJECTED -> DisbursementState.REJECTED;
      case FUNDS_REFUSED -> DisbursementState.FUNDS_REFUSED;
      case LAPSED -> DisbursementState.LAPSED;
      case DELIVERED -> DisbursementState.DELIVERED;
      case REVERSED -> DisbursementState.REVERSED;
    };
  }

  private DisbursementState booked(Booking book) {
    return switch (book.state()) {
      case RELEASED ->
          course.progress() == Stage.LAPSED ? DisbursementState.LAPSED : DisbursementState.RELEASED;
      case SETTLED -> book.isBack() ? back() : DisbursementState.SETTLED;
      case COMMITTED ->
          course.progress() == Stage.DELIVERED
              ? DisbursementState.DELIVERED
              : DisbursementState.FUNDED;
    };
  }

  /** Aid that came back without being reversed was a loan. */
  private DisbursementState back() {
    return kind == PurposeKind.AID ? DisbursementState.REPAID : DisbursementState.REVERSED;
  }

  /** Whether money or goods were set aside or handed over: not while it is a mere proposal. */
  public boolean listed() {
    return booking.isPresent() || (course.deliveredOn().isPresent() && !given.isService());
  }

  /** Whether it is with whom it was for. */
  public boolean handed() {
    return state() == DisbursementState.DELIVERED
        || state() == DisbursementState.SETTLED
        || state() == DisbursementState.REPAID;
  }

  /** The day it counts by: of the delivery, or else of the commitment. */
  public Optional<LocalDate> day() {
    return course.deliveredOn().or(() -> booking.map(Booking::committedOn));
  }
}
