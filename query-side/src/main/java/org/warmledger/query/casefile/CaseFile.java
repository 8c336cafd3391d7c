package org.warmledger.query.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.warmledger.events.AidApproved;
import org.warmledger.events.AidEvent;
import org.warmledger.events.AidFunded;
import org.warmledger.events.AidFundsRefused;
import org.warmledger.events.AidLapsed;
import org.warmledger.events.AidProposed;
import org.warmledger.events.AidRejected;
import org.warmledger.events.AidReversed;
import org.warmledger.events.AppealDecided;
import org.warmledger.events.CaseAided;
import org.warmledger.events.CaseArchived;
import org.warmledger.events.CaseClosed;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.CasePersonErased;
import org.warmledger.events.CaseReopened;
import org.warmledger.events.CaseRevised;
import org.warmledger.events.CaseTransferred;
import org.warmledger.events.CaseVisited;
import org.warmledger.events.ExclusionAppealed;
import org.warmledger.events.FollowUpDone;
import org.warmledger.events.FollowUpPromised;
import org.warmledger.events.LoanRepaid;
import org.warmledger.events.MeansChecked;
import org.warmledger.events.NoticePublished;
import org.warmledger.events.ObjectionRaised;
import org.warmledger.events.ObjectionResolved;
import org.warmledger.events.PaperConfirmed;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.ids.VisitId;
import org.warmledger.events.values.Hardship;
import org.warmledger.events.values.Household;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.Note;
import org.warmledger.events.values.Personal;

/**
 * The file of one household, whole, as a fold over its events. A fold over a part of them (as of a
 * day, as known at an instant) passes over steps whose beginning is not among them.
 *
 * @param version sequence of the last event in it
 */
public record CaseFile(
    CaseId caseId,
    long version,
    UnionPath union,
    Hardship hardship,
    Household household,
    Personal<Note> note,
    LocalDate archivedOn,
    List<Visit> visits,
    List<Aid> aids,
    Care care,
    Optional<Closure> closure) {

  public CaseFile {
    // Documents from before there were notices say nothing of them.
    care = care == null ? Care.NONE : care;
    visits = List.copyOf(visits);
    aids = List.copyOf(aids);
  }

  /** The file after one more event; the first is its archiving. */
  public static CaseFile fold(Optional<CaseFile> before, CaseEvent event, long sequence) {
    CaseFile after =
        event instanceof CaseArchived archived
            ? opened(archived)
            : before
                .orElseThrow(() -> new IllegalStateException("a file begins by being archived"))
                .apply(event);
    return after.at(sequence);
  }

  private static CaseFile opened(CaseArchived event) {
    return new CaseFile(
        event.caseId(),
        0,
        event.union(),
        event.hardship(),
        event.household(),
        event.note(),
        event.occurredOn(),
        List.of(),
        List.of(),
        Care.NONE,
        Optional.empty());
  }

  private CaseFile apply(CaseEvent event) {
    return switch (event) {
      case CaseArchived again -> this;
      case CaseRevised revised -> revised(revised.hardship(), revised.household());
      case CaseVisited visited -> withVisits(plus(visits, Visit.of(visited)));
      case FollowUpPromised promised ->
          onVisit(promised.visitId(), visit -> visit.promising(promised.dueOn()));
      case FollowUpDone done -> onVisit(done.visitId(), visit -> visit.followedUp(done));
      case AidEvent aid -> withAids(aided(aid));
      case CaseTransferred moved -> movedTo(moved.to());
      case CaseClosed closed ->
          withClosure(
              Optional.of(new Closure(closed.reason(), closed.occurredOn(), closed.note())));
      case CaseReopened reopened -> withClosure(Optional.empty());
      case CasePersonErased erased -> without(new Erasure(erased.person()));
      case NoticePublished notice -> withCare(care.published(notice));
      case ObjectionRaised raised -> withCare(care.objected(raised));
      case ObjectionResolved resolved -> withCare(care.resolved(resolved));
      case MeansChecked checked -> withCare(care.checked(checked));
      case ExclusionAppealed appealed -> withCare(care.appealed(appealed));
      case AppealDecided decided -> withCare(care.decided(decided));
      case PaperConfirmed confirmed -> withCare(care.confirmed(confirmed));
    };
  }

  private List<Aid> aided(AidEvent event) {
    return switch (event) {
      case AidProposed proposed -> plus(aids, Aid.of(proposed));
      case AidApproved approved -> onAid(event.aidId(), aid -> aid.approved(approved));
      case AidFunded funded -> onAid(event.aidId(), aid -> aid.funded(funded));
      case AidFundsRefused refused -> onAid(event.aidId(), aid -> aid.refused(refused));
      case AidLapsed lapsed -> onAid(event.aidId(), aid -> aid.lapsed(lapsed));
      case LoanRepaid repaid -> onAid(event.aidId(), aid -> aid.repaid(repaid));
      case AidRejected rejected -> onAid(event.aidId(), aid -> aid.rejected(rejected));
      case CaseAided delivered ->
          aids.stream().anyMatch(aid -> aid.aidId().equals(event.aidId()))
              ? onAid(event.aidId(), aid -> aid.delivered(delivered))
              : plus(aids, Aid.of(delivered));
      case AidReversed reversed -> onAid(event.aidId(), aid -> aid.reversed(reversed));
    };
  }

  public CaseState state() {
    return closure.isPresent() ? CaseState.CLOSED : CaseState.OPEN;
  }

  public Optional<LocalDate> lastVisitedOn() {
    return visits.stream().map(Visit::occurredOn).max(LocalDate::compareTo);
  }

  /** Money delivered and not taken back. */
  public Money aidTotal() {
    return aids.stream()
        .filter(aid -> aid.state() == AidState.DELIVERED)
        .map(aid -> aid.terms().money())
        .reduce(Money.NONE, Money::plus);
  }

  private static <T> List<T> plus(List<T> some, T one) {
    return Stream.concat(some.stream(), Stream.of(one)).toList();
  }

  private CaseFile onVisit(VisitId id, UnaryOperator<Visit> change) {
    return withVisits(
        visits.stream()
            .map(visit -> visit.visitId().equals(id) ? change.apply(visit) : visit)
            .toList());
  }

  private List<Aid> onAid(AidId id, UnaryOperator<Aid> change) {
    return aids.stream().map(aid -> aid.aidId().equals(id) ? change.apply(aid) : aid).toList();
  }

  private CaseFile without(Erasure erased) {
    return new CaseFile(
        caseId,
        version,
        union,
        hardship,
        erased.from(household),
        erased.from(note),
        archivedOn,
        visits.stream().map(visit -> visit.without(erased)).toList(),
        aids.stream().map(aid -> aid.without(erased)).toList(),
        care.without(erased),
        closure.map(reason -> reason.without(erased)));
  }

  private CaseFile at(long sequence) {
    return new CaseFile(
        caseId,
        sequence,
        union,
        hardship,
        household,
        note,
        archivedOn,
        visits,
        aids,
        care,
        closure);
  }

  private CaseFile revised(Hardship hardshipNow, Household householdNow) {
    return new CaseFile(
        caseId,
        version,
        union,
        hardshipNow,
        householdNow,
        note,
        archivedOn,
        visits,
        aids,
        care,
        closure);
  }

  private CaseFile movedTo(UnionPath unionNow) {
    return new CaseFile(
        caseId,
        version,
        unionNow,
        hardship,
        household,
        note,
        archivedOn,
        visits,
        aids,
        care,
        closure);
  }

  private CaseFile withVisits(List<Visit> visitsNow) {
    return new CaseFile(
        caseId,
        version,
        union,
        hardship,
        household,
        note,
        archivedOn,
        visitsNow,
        aids,
        care,
        closure);
  }

  private CaseFile withAids(List<Aid> aidsNow) {
    return new CaseFile(
        caseId,
        version,
        union,
        hardship,
        household,
        note,
        archivedOn,
        visits,
        aidsNow,
        care,
        closure);
  }

  private CaseFile withClosure(Optional<Closure> closureNow) {
    return new CaseFile(
        caseId,
        version,
        union,
        hardship,
        household,
        note,
        archivedOn,
        visits,
        aids,
        care,
        closureNow);
  }

  private CaseFile withCare(Care careNow) {
    return new CaseFile(
        caseId,
        version,
        union,
        hardship,
        household,
        note,
        archivedOn,
        visits,
        aids,
        careNow,
        closure);
  }
}
