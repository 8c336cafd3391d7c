package org.warmledger.command.cases;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.warmledger.events.AidEvent;
import org.warmledger.events.AppealDecided;
import org.warmledger.events.AssignmentEvent;
import org.warmledger.events.AttachmentAdded;
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
import org.warmledger.events.ExclusionAppealed;
import org.warmledger.events.FollowUpDone;
import org.warmledger.events.FollowUpPromised;
import org.warmledger.events.MeansChecked;
import org.warmledger.events.NoticePublished;
import org.warmledger.events.ObjectionRaised;
import org.warmledger.events.ObjectionResolved;
import org.warmledger.events.OfferEvent;
import org.warmledger.events.PaperConfirmed;
import org.warmledger.events.VisitsCompared;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.MeansCheckId;
import org.warmledger.events.ids.NoticeId;
import org.warmledger.events.ids.StaffId;

/** Folds the facts of a file into its state. */
public final class HardshipCase {

  private HardshipCase() {}

  public static CaseState unopened() {
    return new CaseState.Unopened();
  }

  /** The file after a fact; what one hand took out of the way of its aid is remembered. */
  public static CaseState evolve(CaseState state, CaseEvent event) {
    CaseState now = fold(state, event).with(file -> moving(file, event));
    Set<StaffId> hand = Blocks.byOneHand(event);
    return hand.isEmpty() || !Blocks.isLifted(state, now)
        ? now
        : now.with(file -> lifted(file, hand.iterator().next(), event));
  }

  private static CaseFile moving(CaseFile file, CaseEvent event) {
    Moving now = file.past().moving().after(event);
    return file.past().moving().equals(now) ? file : file.past(file.past().moving(now));
  }

  private static CaseFile lifted(CaseFile file, StaffId by, CaseEvent event) {
    Set<AidId> aids =
        file.aids().entrySet().stream()
            .filter(aid -> !aid.getValue().onTheWay().isEmpty())
            .map(Map.Entry::getKey)
            .collect(Collectors.toUnmodifiableSet());
    return file.past(file.past().lifting(new Past.Lifted(by, Blocks.from(event), aids)));
  }

  private static CaseState fold(CaseState state, CaseEvent event) {
    return switch (event) {
      case CaseArchived archived -> new CaseState.Open(CaseFile.archived(archived));
      case CaseRevised revised -> state.with(file -> revised(file, revised));
      case CaseAmended amended -> state.with(file -> file.amended(amended));
      case OfferEvent _ -> state;
      case AssignmentEvent _ -> state;
      case CaseTransferred moved -> state.with(file -> moved(file, moved));
      case CaseVisited visit -> state.with(file -> file.visited(visit));
      case FollowUpPromised promised ->
          state.with(
              file -> file.visited(promised.visitId(), new FollowUp.Promised(promised.dueOn())));
      case FollowUpDone done -> state.with(file -> followedUp(file, done));
      case VisitsCompared _ -> state;
      case AidEvent aid -> state.with(file -> AidLife.fold(file, aid));
      case CaseClosed closed -> close(state, closed);
      case CaseReopened reopened -> reopen(state, reopened);
      case CasePersonErased gone -> state.with(file -> erased(file, gone));
      case NoticePublished notice -> state.with(file -> noticed(file, notice));
      case ObjectionRaised raised -> state.with(file -> objected(file, raised));
      case ObjectionResolved resolved -> state.with(file -> resolved(file, resolved));
      case MeansChecked checked -> state.with(file -> checked(file, checked));
      case ExclusionAppealed appealed -> state.with(file -> appealing(file, appealed));
      case AppealDecided decided -> state.with(file -> deciding(file, decided));
      case AttachmentAdded added -> state.with(file -> file.past(file.past().attached(added)));
      case PaperConfirmed paper -> state.with(file -> file.past(file.past().confirmed(paper)));
      case CaseReversal back -> TakenBack.evolve(state, back);
    };
  }

  private static CaseFile revised(CaseFile file, CaseRevised event) {
    return file.revised(event.hardship(), event.household())
        .past(WhoGot.before(event.household().head().person(), file).saying(event.household()));
  }

  private static CaseFile noticed(CaseFile file, NoticePublished event) {
    return file.notice(
        event.noticeId(), Notice.published(event.occurredOn(), event.from(), event.to()));
  }

  /** Done is what was promised; what nobody promised stays as it is. */
  private static CaseFile followedUp(CaseFile file, FollowUpDone event) {
    return file.visits().get(event.visitId()) instanceof FollowUp.Promised promised
        ? file.visited(event.visitId(), new FollowUp.Done(promised, event.occurredOn()))
        : file;
  }

  /** What was counted until then stays counted. */
  private static CaseFile erased(CaseFile file, CasePersonErased event) {
    CaseFile without = file.erased(event.person());
    return event
        .dependants()
        .map(counted -> without.past(without.past().counted(counted)))
        .orElse(without);
  }

  private static CaseFile moved(CaseFile file, CaseTransferred event) {
    return file.movedTo(event.to()).past(file.past().moved(event.union(), event.occurredOn()));
  }

  private static CaseFile checked(CaseFile file, MeansChecked event) {
    return means(file, event.checkId(), found(event), event);
  }

  private static CaseFile appealing(CaseFile file, ExclusionAppealed event) {
    return means(file, event.checkId(), appealed(file, event), event);
  }

  private static CaseFile deciding(CaseFile file, AppealDecided event) {
    return means(file, event.checkId(), decided(file, event), event);
  }

  private static CaseFile means(CaseFile file, MeansCheckId check, Means means, CaseEvent event) {
    return means instanceof Means.Unchecked
        ? file
        : file.checks(file.checks().and(check, means, event.occurredOn()));
  }

  private static CaseState close(CaseState state, CaseClosed event) {
    CaseFile file = content(state).closedOn(event.occurredOn());
    return new CaseState.Closed(
        file.past(file.past().closed(event)), event.reason(), event.occurredOn());
  }

  private static CaseState reopen(CaseState state, CaseReopened event) {
    CaseFile file = content(state).reopenedOn(event.occurredOn());
    return new CaseState.Open(file.past(file.past().reopened(event.occurredOn())));
  }

  private static CaseFile content(CaseState state) {
    return state
        .content()
        .orElseThrow(() -> new IllegalStateException("a file starts by being archived"));
  }

  private static CaseFile notice(CaseFile file, NoticeId id, UnaryOperator<Notice> change) {
    return Optional.ofNullable(file.notices().get(id))
        .map(notice -> file.notice(id, change.apply(notice)))
        .orElseThrow(() -> new IllegalStateException("an objection is made to a notice"));
  }

  private static CaseFile objected(CaseFile file, ObjectionRaised event) {
    return notice(
        file, event.noticeId(), notice -> notice.objected(event.objectionId(), event.occurredOn()));
  }

  private static CaseFile resolved(CaseFile file, ObjectionResolved event) {
    return notice(
        file,
        event.noticeId(),
        notice -> notice.resolved(event.objectionId(), event.outcome(), event.occurredOn()));
  }

  private static Means found(MeansChecked event) {
    return event.exclusions().isEmpty()
        ? new Means.Unobjectionable(event.checkId())
        : new Means.Excluded(
            event.checkId(), event.exclusions(), event.checkedBy(), event.occurredOn());
  }

  private static Means appealed(CaseFile file, ExclusionAppealed event) {
    return file.means() instanceof Means.Excluded excluded
        ? new Means.Appealed(excluded, event.occurredOn())
        : file.means();
  }

  private static Means decided(CaseFile file, AppealDecided event) {
    return switch (event.outcome()) {
      case GRANTED -> new Means.Unobjectionable(event.checkId());
      case DISMISSED ->
          file.means() instanceof Means.Appealed appealed ? appealed.finding() : file.means();
    };
  }
}
