package org.warmledger.query.worklists;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.warmledger.events.AidReversed;
import org.warmledger.events.AppealDecided;
import org.warmledger.events.CaseAided;
import org.warmledger.events.CaseArchived;
import org.warmledger.events.CaseClosed;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.CasePersonErased;
import org.warmledger.events.CaseReopened;
import org.warmledger.events.CaseTransferred;
import org.warmledger.events.CaseVisited;
import org.warmledger.events.ClosureReversed;
import org.warmledger.events.ExclusionAppealed;
import org.warmledger.events.FactReversed;
import org.warmledger.events.FollowUpDone;
import org.warmledger.events.FollowUpPromised;
import org.warmledger.events.Like;
import org.warmledger.events.LoanRepaid;
import org.warmledger.events.MeansChecked;
import org.warmledger.events.NoticePublished;
import org.warmledger.events.ObjectionRaised;
import org.warmledger.events.ObjectionResolved;
import org.warmledger.events.PaperConfirmed;
import org.warmledger.events.ReopeningReversed;
import org.warmledger.events.RepaymentEntered;
import org.warmledger.events.RepaymentRefused;
import org.warmledger.events.RepaymentReversed;
import org.warmledger.events.TransferReversed;
import org.warmledger.events.VisitReversed;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.RepaymentId;
import org.warmledger.events.lists.FileFact;

/** What waits on a file is, after something was taken back, what waited before (C29). */
class WorkDocumentTest {

  private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 2);

  private static WorkDocument after(CaseEvent... events) {
    Optional<WorkDocument> file = Optional.empty();
    for (CaseEvent event : events) {
      file = Optional.of(WorkDocument.after(file, event));
    }
    return file.orElseThrow();
  }

  private static Optional<LocalDate> lastOn(List<CaseEvent> events) {
    return Optional.of(after(events.toArray(CaseEvent[]::new)).lastOn());
  }

  private static CaseArchived archived() {
    return Like.sample(CaseArchived.class).with(CaseArchived::occurredOn, LONG_AGO).made();
  }

  private static void leavesNothing(CaseEvent... acts) {
    List<CaseEvent> all = new ArrayList<>(List.of(archived()));
    all.addAll(List.of(acts));
    assertThat(lastOn(all.subList(0, all.size() - 1)).orElseThrow()).isAfter(LONG_AGO);
    assertThat(lastOn(all)).as(acts[0].getClass().getSimpleName()).contains(LONG_AGO);
  }

  @Test
  void aVisitThatWasTakenBackLeavesNoDay() {
    CaseVisited visit = Like.sample(CaseVisited.class).made();
    leavesNothing(
        visit,
        Like.sample(FollowUpPromised.class).with(FollowUpPromised::visitId, visit.visitId()).made(),
        Like.sample(VisitReversed.class).with(VisitReversed::visitId, visit.visitId()).made());
  }

  @Test
  void norDoesAidAClosureOrATransfer() {
    CaseAided aid = Like.sample(CaseAided.class).made();
    leavesNothing(aid, Like.sample(AidReversed.class).with(AidReversed::aidId, aid.aidId()).made());
    CaseClosed closed = Like.sample(CaseClosed.class).made();
    leavesNothing(
        closed,
        Like.sample(ClosureReversed.class)
            .with(ClosureReversed::closedOn, closed.occurredOn())
            .made());
    CaseTransferred moved = Like.sample(CaseTransferred.class).made();
    leavesNothing(
        moved,
        Like.sample(TransferReversed.class)
            .with(TransferReversed::movedOn, moved.occurredOn())
            .made());
  }

  @Test
  void whatWasSentIsFetchedBackUntilSomethingHappensToIt() {
    CaseTransferred moved = Like.sample(CaseTransferred.class).made();
    WorkDocument sent = after(archived(), moved);
    assertThat(sent.union()).isEqualTo(moved.to().code().value());
    assertThat(sent.sent())
        .contains(
            new WorkDocument.Sent(
                moved.union().code().value(), moved.union().parts(), moved.occurredOn()));
    assertThat(after(archived(), moved, Like.sample(CaseVisited.class).made()).sent()).isEmpty();
    assertThat(after(archived(), moved, Like.sample(TransferReversed.class).made()).sent())
        .isEmpty();
  }

  /** Nor does it forget what reached the household before it. */
  @Test
  void norDoesAReopening() {
    CaseAided aid = Like.sample(CaseAided.class).with(CaseAided::occurredOn, LONG_AGO).made();
    CaseReopened reopened = Like.sample(CaseReopened.class).made();
    ReopeningReversed back =
        Like.sample(ReopeningReversed.class)
            .with(ReopeningReversed::reopenedOn, reopened.occurredOn())
            .made();
    leavesNothing(aid, closedLongAgo(), reopened, back);
    WorkDocument closed = after(archived(), aid, closedLongAgo());
    assertThat(after(archived(), aid, closedLongAgo(), reopened, back)).isEqualTo(closed);
    CaseAided late = Like.the(aid).with(CaseAided::aidId, new AidId("aid-late")).made();
    AidReversed first = Like.sample(AidReversed.class).with(AidReversed::aidId, aid.aidId()).made();
    assertThat(after(archived(), aid, closedLongAgo(), reopened, late, first, back).aids())
        .as("what was entered late or taken back meanwhile is known")
        .containsExactly("aid-late");
  }

  private static CaseClosed closedLongAgo() {
    return Like.sample(CaseClosed.class).with(CaseClosed::occurredOn, LONG_AGO).made();
  }

  @Test
  void norDoesARepaymentThatWasNoneOrWasRefused() {
    RepaymentEntered entered = Like.sample(RepaymentEntered.class).made();
    leavesNothing(
        entered,
        Like.sample(RepaymentRefused.class)
            .with(RepaymentRefused::repayment, entered.repayment())
            .made());
    RepaymentId back = new RepaymentId("repayment-back");
    leavesNothing(
        entered,
        Like.sample(LoanRepaid.class)
            .with(LoanRepaid::repayment, Optional.of(entered.repayment()))
            .made(),
        Like.the(entered).with(RepaymentEntered::repayment, back).made(),
        Like.sample(RepaymentReversed.class)
            .with(RepaymentReversed::takesBack, entered.repayment())
            .with(RepaymentReversed::repayment, back)
            .made());
  }

  @Test
  void norDoesAnythingElseThatIsTakenBackByItself() {
    NoticePublished notice = Like.sample(NoticePublished.class).made();
    leavesNothing(notice, back(FileFact.NOTICE, notice.noticeId(), notice));
    ObjectionRaised said = Like.sample(ObjectionRaised.class).made();
    leavesNothing(said, back(FileFact.OBJECTION, said.objectionId(), said));
    ObjectionResolved resolved = Like.sample(ObjectionResolved.class).made();
    leavesNothing(resolved, back(FileFact.OBJECTION_DECISION, resolved.objectionId(), resolved));
    MeansChecked check = Like.sample(MeansChecked.class).made();
    leavesNothing(check, back(FileFact.MEANS_CHECK, check.checkId(), check));
    ExclusionAppealed appeal = Like.sample(ExclusionAppealed.class).made();
    leavesNothing(appeal, back(FileFact.APPEAL, appeal.checkId(), appeal));
    AppealDecided decided = Like.sample(AppealDecided.class).made();
    leavesNothing(decided, back(FileFact.APPEAL_DECISION, decided.checkId(), decided));
    FollowUpDone done = Like.sample(FollowUpDone.class).made();
    leavesNothing(done, back(FileFact.FOLLOW_UP, done.visitId(), done));
    PaperConfirmed paper = Like.sample(PaperConfirmed.class).made();
    leavesNothing(
        paper,
        Like.sample(FactReversed.class)
            .with(FactReversed::fact, FileFact.PAPER)
            .with(FactReversed::about, Optional.empty())
            .with(FactReversed::factOn, paper.occurredOn())
            .made());
  }

  private static FactReversed back(FileFact kind, Object about, CaseEvent fact) {
    return Like.sample(FactReversed.class)
        .with(FactReversed::fact, kind)
        .with(FactReversed::about, Optional.of(about.toString()))
        .with(FactReversed::factOn, fact.occurredOn())
        .made();
  }

  @Test
  void anErasureIsNothingThatHappensToAHousehold() {
    assertThat(lastOn(List.of(archived(), Like.sample(CasePersonErased.class).made())))
        .contains(LONG_AGO);
  }
}
