package org.warmledger.query.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.warmledger.events.AidApproved;
import org.warmledger.events.AidBillsCorrected;
import org.warmledger.events.AidEvent;
import org.warmledger.events.AidFunded;
import org.warmledger.events.AidFundsRefused;
import org.warmledger.events.AidLapsed;
import org.warmledger.events.AidProposed;
import org.warmledger.events.AidRejected;
import org.warmledger.events.AidReversed;
import org.warmledger.events.AppealDecided;
import org.warmledger.events.ArchivingReversed;
import org.warmledger.events.AssignmentEvent;
import org.warmledger.events.AttachmentAdded;
import org.warmledger.events.CaseAided;
import org.warmledger.events.CaseAmended;
import org.warmledger.events.CaseArchived;
import org.warmledger.events.CaseClosed;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.CasePersonErased;
import org.warmledger.events.CaseReopened;
import org.warmledger.events.CaseReversal;
import org.warmledger.events.CaseRevised;
import org.warmledger.events.CaseTransferred;
import org.warmledger.events.CaseVisited;
import org.warmledger.events.ClosureReversed;
import org.warmledger.events.ExclusionAppealed;
import org.warmledger.events.FactReversed;
import org.warmledger.events.FollowUpDone;
import org.warmledger.events.FollowUpPromised;
import org.warmledger.events.LoanRepaid;
import org.warmledger.events.MeansChecked;
import org.warmledger.events.NoticePublished;
import org.warmledger.events.ObjectionRaised;
import org.warmledger.events.ObjectionResolved;
import org.warmledger.events.OfferEvent;
import org.warmledger.events.PaperConfirmed;
import org.warmledger.events.ReopeningReversed;
import org.warmledger.events.RepaymentEntered;
import org.warmledger.events.RepaymentRefused;
import org.warmledger.events.RepaymentReversed;
import org.warmledger.events.TransferReversed;
import org.warmledger.events.VisitReversed;
import org.warmledger.events.VisitsCompared;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.ids.VisitId;
import org.warmledger.events.lists.FileFact;
import org.warmledger.events.values.Hardship;
import org.warmledger.events.values.Household;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.Note;
import org.warmledger.events.values.Personal;

/**
 * The file of one household, as a fold over its events; over a part of them (as of a day, as known
 * at an instant) it passes over steps whose beginning is not among them.
 *
 * @param version sequence of the last event in it
 * @param unmade since there should never have been one
 * @param offer which union is asked to take it over, or was and does not
 * @param assigned whose work it is, until it moves
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
    Optional<Closure> closure,
    Optional<Unmade> unmade,
    Optional<Offer> offer,
    Optional<Assigned> assigned) {

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
    return after.with(draft -> draft.version = sequence);
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
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private CaseFile apply(CaseEvent event) {
    return switch (event) {
      case CaseArchived _, VisitsCompared _ -> this;
      case CaseRevised revised -> with(draft -> draft.say(revised));
      case CaseAmended amended -> with(draft -> draft.household = Amendment.by(amended, household));
      case CaseVisited visited ->
          with(draft -> draft.visits = Lists.plus(visits, Visit.of(visited)));
      case FollowUpPromised promised ->
          onVisit(promised.visitId(), visit -> visit.promising(promised.dueOn()));
      case FollowUpDone done -> onVisit(done.visitId(), visit -> visit.followedUp(done));
      case AidEvent aid -> with(draft -> draft.aids = aided(aid));
      case OfferEvent said -> with(draft -> draft.offer = Offer.after(offer, said));
      case AssignmentEvent said -> with(draft -> draft.assigned = Assigned.after(said));
      case CaseTransferred moved -> with(draft -> draft.movedTo(moved.to()));
      case CaseClosed closed -> with(draft -> draft.closure = Optional.of(Closure.of(closed)));
      case CaseReopened reopened -> with(Draft::reopened);
      case CasePersonErased erased -> with(draft -> forget(draft, new Erasure(erased.person())));
      case NoticePublished notice -> with(draft -> draft.care = care.published(notice));
      case ObjectionRaised raised -> with(draft -> draft.care = care.objected(raised));
      case ObjectionResolved resolved -> with(draft -> draft.care = care.resolved(resolved));
      case MeansChecked checked -> with(draft -> draft.care = care.checked(checked));
      case ExclusionAppealed appealed -> with(draft -> draft.care = care.appealed(appealed));
      case AppealDecided decided -> with(draft -> draft.care = care.decided(decided));
      case AttachmentAdded added -> with(draft -> draft.care = care.attached(added));
      case PaperConfirmed confirmed -> with(draft -> draft.care = care.confirmed(confirmed));
      case CaseReversal back -> takenBack(back);
    };
  }

  private CaseFile takenBack(CaseReversal event) {
    return switch (event) {
      case VisitReversed back -> with(draft -> draft.visits = Visit.without(visits, back));
      case ArchivingReversed back -> with(draft -> draft.unmade = Optional.of(Unmade.by(back)));
      case ClosureReversed back -> with(draft -> draft.closure = Optional.empty());
      case ReopeningReversed back -> with(draft -> draft.closure = Optional.of(Closure.of(back)));
      case TransferReversed back -> with(draft -> draft.movedTo(back.backTo()));
      case FactReversed back when back.isOf(FileFact.FOLLOW_UP) ->
          with(draft -> draft.visits = notFollowedUp(back));
      case FactReversed back -> with(draft -> draft.care = care.without(back));
    };
  }

  private List<Aid> aided(AidEvent event) {
    return switch (event) {
      case AidProposed proposed -> Lists.plus(aids, Aid.of(proposed));
      case AidApproved approved -> onAid(event.aidId(), aid -> aid.approved(approved));
      case AidBillsCorrected other -> onAid(event.aidId(), aid -> aid.restingOn(other));
      case AidFunded funded -> onAid(event.aidId(), aid -> aid.funded(funded));
      case AidFundsRefused refused -> onAid(event.aidId(), aid -> aid.refused(refused));
      case AidLapsed lapsed -> onAid(event.aidId(), aid -> aid.lapsed(lapsed));
      case LoanRepaid repaid -> onLoan(event, known -> known.repaid(repaid));
      case RepaymentEntered entered -> onLoan(event, known -> known.entered(entered));
      case RepaymentRefused refused -> onLoan(event, known -> known.refused(refused));
      case RepaymentReversed back -> onLoan(event, known -> known.reversed(back));
      case AidRejected rejected -> onAid(event.aidId(), aid -> aid.rejected(rejected));
      case CaseAided delivered ->
          aids.stream().anyMatch(aid -> aid.aidId().equals(event.aidId()))
              ? onAid(event.aidId(), aid -> aid.delivered(delivered))
              : Lists.plus(aids, Aid.of(delivered));
      case AidReversed reversed -> onAid(event.aidId(), aid -> aid.reversed(reversed));
    };
  }

  private List<Aid> onLoan(AidEvent event, UnaryOperator<Repayments> change) {
    return onAid(event.aidId(), aid -> aid.repaid(change));
  }

  public CaseState state() {
    if (unmade.isPresent()) {
      return CaseState.TAKEN_BACK;
    }
    return closure.isPresent() ? CaseState.CLOSED : CaseState.OPEN;
  }

  public Optional<LocalDate> lastVisitedOn() {
    return visits.stream().map(visit -> visit.visited().occurredOn()).max(LocalDate::compareTo);
  }

  public Money aidTotal() {
    return Aid.delivered(aids);
  }

  private CaseFile onVisit(VisitId id, UnaryOperator<Visit> change) {
    return with(draft -> draft.visits = Visit.on(visits, id, change));
  }

  private List<Visit> notFollowedUp(FactReversed back) {
    return Lists.on(visits, visit -> back.isAbout(visit.visited().visitId()), Visit::notFollowedUp);
  }

  private List<Aid> onAid(AidId id, UnaryOperator<Aid> change) {
    return Lists.on(aids, aid -> aid.aidId().equals(id), change);
  }

  private void forget(Draft draft, Erasure erased) {
    draft.household = erased.from(household);
    draft.note = erased.from(note);
    draft.visits = visits.stream().map(visit -> visit.without(erased)).toList();
    draft.aids = aids.stream().map(aid -> aid.without(erased)).toList();
    draft.care = care.without(erased);
    draft.closure = closure.map(reason -> reason.without(erased));
    draft.unmade = unmade.map(reason -> reason.without(erased));
    draft.offer = offer.map(reason -> reason.without(erased));
  }

  private CaseFile with(Consumer<Draft> change) {
    Draft draft = new Draft(this);
    change.accept(draft);
    return draft.done(this);
  }

  /** What changes about a file, while it changes. */
  private static final class Draft {
    private long version;
    private UnionPath union;
    private Hardship hardship;
    private Household household;
    private Personal<Note> note;
    private List<Visit> visits;
    private List<Aid> aids;
    private Care care;
    private Optional<Closure> closure;
    private Optional<Unmade> unmade;
    private Optional<Offer> offer;
    private Optional<Assigned> assigned;

    Draft(CaseFile file) {
      version = file.version;
      union = file.union;
      hardship = file.hardship;
      household = file.household;
      note = file.note;
      visits = file.visits;
      aids = file.aids;
      care = file.care;
      closure = file.closure;
      unmade = file.unmade;
      offer = file.offer;
      assigned = file.assigned;
    }

    /** What was offered before it was closed is offered no more. */
    private void reopened() {
      closure = Optional.empty();
      offer = Optional.empty();
    }

    void movedTo(UnionPath keeper) {
      union = keeper;
      offer = Optional.empty();
      assigned = Optional.empty();
    }

    void say(CaseRevised event) {
      hardship = event.hardship();
      household = event.household();
    }

    CaseFile done(CaseFile file) {
      return new CaseFile(
          file.caseId,
          version,
          union,
          hardship,
          household,
          note,
          file.archivedOn,
          visits,
          aids,
          care,
          closure,
          unmade,
          offer,
          assigned);
    }
  }
}
