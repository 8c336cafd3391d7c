package org.warmledger.query.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.warmledger.events.Samples.CASEWORKER;
import static org.warmledger.events.Samples.DAY;
import static org.warmledger.events.Samples.HEAD;
import static org.warmledger.events.Samples.SPOUSE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.warmledger.events.AidApproved;
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
import org.warmledger.events.CaseVisited;
import org.warmledger.events.ExclusionAppealed;
import org.warmledger.events.FollowUpDone;
import org.warmledger.events.FollowUpPromised;
import org.warmledger.events.Like;
import org.warmledger.events.LoanRepaid;
import org.warmledger.events.MeansChecked;
import org.warmledger.events.NoticePublished;
import org.warmledger.events.ObjectionRaised;
import org.warmledger.events.ObjectionResolved;
import org.warmledger.events.PaperConfirmed;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.MeansCheckId;
import org.warmledger.events.ids.NoticeId;
import org.warmledger.events.ids.ObjectionId;
import org.warmledger.events.ids.PersonId;
import org.warmledger.events.ids.VisitId;
import org.warmledger.events.values.Personal;

/** Each step is taken by the one aid, visit, notice or check that it is about. */
class FileStepsTest {

  private static <E extends Record & CaseEvent> E fact(Class<E> kind) {
    return Like.sample(kind).made();
  }

  private static final CaseEvent ARCHIVED = fact(CaseArchived.class);
  private static final AidProposed PROPOSED = fact(AidProposed.class);
  private static final AidProposed OTHER =
      Like.the(PROPOSED).with(AidProposed::aidId, new AidId("aid-other")).made();

  private static CaseFile after(CaseEvent... events) {
    Optional<CaseFile> file = Optional.empty();
    for (int i = 0; i < events.length; i++) {
      file = Optional.of(CaseFile.fold(file, events[i], i));
    }
    return file.orElseThrow();
  }

  @Test
  void everyStepOfAnAidIsTakenByThatAidAlone() {
    Map<CaseEvent, AidState> steps =
        Map.of(
            fact(AidApproved.class), AidState.APPROVED,
            fact(AidRejected.class), AidState.REJECTED,
            fact(AidFunded.class), AidState.FUNDED,
            fact(AidFundsRefused.class), AidState.FUNDS_REFUSED,
            fact(AidLapsed.class), AidState.LAPSED,
            fact(LoanRepaid.class), AidState.PROPOSED,
            fact(CaseAided.class), AidState.DELIVERED,
            fact(AidReversed.class), AidState.REVERSED);
    steps.forEach(
        (step, state) ->
            assertThat(after(ARCHIVED, PROPOSED, OTHER, step).aids())
                .extracting(Aid::aidId, Aid::state)
                .containsExactly(
                    tuple(PROPOSED.aidId(), state), tuple(OTHER.aidId(), AidState.PROPOSED)));
  }

  @Test
  void whatWasNeverProposedIsAddedToWhatWas() {
    assertThat(after(ARCHIVED, OTHER, fact(CaseAided.class)).aids())
        .extracting(Aid::aidId, Aid::state)
        .containsExactly(
            tuple(OTHER.aidId(), AidState.PROPOSED), tuple(PROPOSED.aidId(), AidState.DELIVERED));
  }

  @Test
  void whatWasPromisedOnAVisitIsDoneForThatVisit() {
    CaseVisited later =
        Like.sample(CaseVisited.class)
            .with(CaseVisited::visitId, new VisitId("visit-other"))
            .with(CaseVisited::occurredOn, DAY.plusDays(2))
            .made();
    CaseFile file =
        after(
            ARCHIVED,
            fact(CaseVisited.class),
            later,
            fact(FollowUpPromised.class),
            fact(FollowUpDone.class));
    assertThat(file.visits())
        .extracting(Visit::followUpBy, Visit::followUpDoneOn)
        .containsExactly(
            tuple(Optional.of(DAY.plusMonths(1)), Optional.of(DAY.plusDays(9))),
            tuple(Optional.empty(), Optional.empty()));
    assertThat(file.lastVisitedOn()).contains(DAY.plusDays(2));
    assertThat(after(ARCHIVED).lastVisitedOn()).isEmpty();
  }

  @Test
  void anObjectionIsRaisedAgainstItsNoticeAndEndsByItself() {
    NoticePublished other =
        Like.sample(NoticePublished.class)
            .with(NoticePublished::noticeId, new NoticeId("notice-other"))
            .made();
    ObjectionRaised second =
        Like.sample(ObjectionRaised.class)
            .with(ObjectionRaised::objectionId, new ObjectionId("objection-other"))
            .made();
    List<Notice> notices =
        after(
                ARCHIVED,
                fact(NoticePublished.class),
                other,
                fact(ObjectionRaised.class),
                second,
                fact(ObjectionResolved.class))
            .care()
            .notices();
    assertThat(notices.getFirst().objections())
        .extracting(objection -> objection.resolution().isPresent())
        .containsExactly(true, false);
    assertThat(notices.getLast().objections()).isEmpty();
  }

  @Test
  void anAppealIsDecidedOnceWhateverIsAppealedAfterwards() {
    MeansChecked other =
        Like.sample(MeansChecked.class)
            .with(MeansChecked::checkId, new MeansCheckId("means-check-other"))
            .made();
    LocalDate later = DAY.plusDays(9);
    List<MeansCheck> checks =
        after(
                ARCHIVED,
                fact(MeansChecked.class),
                other,
                fact(ExclusionAppealed.class),
                fact(AppealDecided.class),
                fact(ExclusionAppealed.class),
                Like.sample(AppealDecided.class).with(AppealDecided::occurredOn, later).made())
            .care()
            .meansChecks();
    assertThat(checks.getFirst().appeals())
        .extracting(appeal -> appeal.decision().orElseThrow().on())
        .containsExactly(DAY.plusDays(4), later);
    assertThat(checks.getLast().appeals()).isEmpty();
  }

  @Test
  void thePaperCopyIsWhereItWasConfirmed() {
    assertThat(after(ARCHIVED, fact(PaperConfirmed.class)).care().paper())
        .contains(new Care.Paper("档案柜 3-12", CASEWORKER, DAY.plusDays(9), Optional.empty()));
  }

  private static CaseFile full(PersonId erased) {
    return after(
        ARCHIVED,
        fact(CaseVisited.class),
        fact(FollowUpDone.class),
        PROPOSED,
        fact(AidApproved.class),
        fact(CaseAided.class),
        fact(AidReversed.class),
        fact(NoticePublished.class),
        fact(ObjectionRaised.class),
        fact(ObjectionResolved.class),
        fact(MeansChecked.class),
        fact(ExclusionAppealed.class),
        fact(AppealDecided.class),
        fact(CaseClosed.class),
        Like.sample(CasePersonErased.class).with(CasePersonErased::person, erased).made());
  }

  /** Everything in a file that is the worker's. */
  private static List<Personal<?>> ofTheHead(CaseFile file) {
    Visit visit = file.visits().getFirst();
    Aid aid = file.aids().getFirst();
    Notice.Objection objection = file.care().notices().getFirst().objections().getFirst();
    MeansCheck check = file.care().meansChecks().getFirst();
    MeansCheck.Appeal appeal = check.appeals().getFirst();
    return Stream.<Personal<?>>of(
            file.household().head().details(),
            file.note(),
            visit.visited().notes(),
            visit.followUpNote().orElseThrow(),
            aid.proposed().orElseThrow().reason(),
            aid.decided().orElseThrow().reason(),
            aid.funding().capOverride().orElseThrow(),
            aid.delivered().orElseThrow().payee(),
            aid.reversed().orElseThrow().reason(),
            objection.objection(),
            objection.resolution().orElseThrow().reason(),
            check.note(),
            appeal.reason(),
            appeal.decision().orElseThrow().reason(),
            file.closure().orElseThrow().note())
        .toList();
  }

  @Test
  void whoeverIsErasedIsGoneFromEveryStepAndNobodyElseIs() {
    assertThat(ofTheHead(full(HEAD))).allMatch(Personal::isErased);
    assertThat(ofTheHead(full(SPOUSE))).noneMatch(Personal::isErased);
    assertThat(full(SPOUSE).household().members())
        .filteredOn(member -> member.details().isErased())
        .extracting(member -> member.person())
        .containsExactly(SPOUSE);
  }
}
