package org.warmledger.query.support;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.warmledger.events.AidReversed;
import org.warmledger.events.AppealDecided;
import org.warmledger.events.ArchivingReversed;
import org.warmledger.events.AttachmentAdded;
import org.warmledger.events.CaseAided;
import org.warmledger.events.CaseAmended;
import org.warmledger.events.CaseArchived;
import org.warmledger.events.CaseClosed;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.CaseReopened;
import org.warmledger.events.CaseTransferred;
import org.warmledger.events.CaseVisited;
import org.warmledger.events.ClosureReversed;
import org.warmledger.events.ExclusionAppealed;
import org.warmledger.events.FactReversed;
import org.warmledger.events.FollowUpDone;
import org.warmledger.events.FollowUpPromised;
import org.warmledger.events.LedgerEvent;
import org.warmledger.events.Like;
import org.warmledger.events.LoanRepaid;
import org.warmledger.events.MeansChecked;
import org.warmledger.events.NoticePublished;
import org.warmledger.events.ObjectionRaised;
import org.warmledger.events.ObjectionResolved;
import org.warmledger.events.PaperConfirmed;
import org.warmledger.events.ReopeningReversed;
import org.warmledger.events.RepaymentEntered;
import org.warmledger.events.RepaymentReversed;
import org.warmledger.events.TransferReversed;
import org.warmledger.events.VisitReversed;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.AmendmentId;
import org.warmledger.events.ids.RepaymentId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.FileFact;

/** Whatever happens to a file, all of it on one day, and what takes each of it back on another. */
public final class ThereAndBack {

  /** Facts that are taken back together, and what takes them back. */
  public record Step(List<CaseEvent> facts, List<CaseEvent> back) {}

  /** One after the other; each rests on those before it. */
  public record Move(List<Step> steps) {
    static Move of(Step... steps) {
      return new Move(List.of(steps));
    }

    public List<CaseEvent> happens() {
      return steps.stream().flatMap(step -> step.facts().stream()).toList();
    }

    @Override
    public String toString() {
      return happens().getLast().getClass().getSimpleName();
    }

    /** The last first. */
    public List<CaseEvent> back() {
      return steps.reversed().stream().flatMap(step -> step.back().stream()).toList();
    }
  }

  private static final RepaymentId NONE_AFTER_ALL = new RepaymentId("repayment-none");

  private static final AidId LOAN = new AidId("aid-loan");

  private final LocalDate backOn;

  private ThereAndBack(LocalDate backOn) {
    this.backOn = backOn;
  }

  public static CaseArchived archived() {
    return Like.sample(CaseArchived.class).made();
  }

  /** The day on which all of it happens. */
  public static LocalDate day() {
    return archived().occurredOn();
  }

  public static ThereAndBack backOn(LocalDate day) {
    return new ThereAndBack(day);
  }

  /** As it would be written of a file that another union keeps by now. */
  public static List<CaseEvent> keptBy(UnionPath union, List<CaseEvent> events) {
    return events.stream()
        .map(event -> (CaseEvent) Like.the((Record) event).with("union", union).made())
        .toList();
  }

  /** Everything but where the file is kept. */
  public List<Move> all() {
    List<Move> moves = new ArrayList<>(ofAFileThatMayMove());
    moves.add(closure());
    moves.add(reopening());
    return List.copyOf(moves);
  }

  /** What is taken back wherever the file has gone meanwhile. */
  public List<Move> ofAFileThatMayMove() {
    return List.of(
        visit(), aid(), notice(), check(), paper(), attachment(), repayment(), amendment());
  }

  private Move visit() {
    CaseVisited visit = Like.sample(CaseVisited.class).made();
    VisitReversed back =
        Like.sample(VisitReversed.class)
            .with(VisitReversed::campaign, visit.campaign())
            .with(VisitReversed::fund, visit.fund())
            .with(VisitReversed::money, visit.money())
            .with(VisitReversed::goods, visit.goods())
            .with(VisitReversed::visitedOn, visit.occurredOn())
            .with(VisitReversed::occurredOn, backOn)
            .made();
    return Move.of(
        new Step(List.of(visit, onTheDay(FollowUpPromised.class)), List.of(back)),
        step(onTheDay(FollowUpDone.class), FileFact.FOLLOW_UP, visit.visitId()));
  }

  private Move aid() {
    CaseAided aid = Like.sample(CaseAided.class).made();
    return Move.of(new Step(List.of(aid), List.of(back(aid))));
  }

  private AidReversed back(CaseAided aid) {
    return Like.sample(AidReversed.class)
        .with(AidReversed::aidId, aid.aidId())
        .with(AidReversed::terms, aid.terms())
        .with(AidReversed::givenBy, Optional.of(aid.union()))
        .with(AidReversed::deliveredOn, aid.occurredOn())
        .with(AidReversed::occurredOn, backOn)
        .made();
  }

  private Move notice() {
    NoticePublished notice = onTheDay(NoticePublished.class);
    ObjectionRaised objection = onTheDay(ObjectionRaised.class);
    return Move.of(
        step(notice, FileFact.NOTICE, notice.noticeId()),
        step(objection, FileFact.OBJECTION, objection.objectionId()),
        step(
            onTheDay(ObjectionResolved.class),
            FileFact.OBJECTION_DECISION,
            objection.objectionId()));
  }

  private Move check() {
    MeansChecked check = onTheDay(MeansChecked.class);
    return Move.of(
        step(check, FileFact.MEANS_CHECK, check.checkId()),
        step(onTheDay(ExclusionAppealed.class), FileFact.APPEAL, check.checkId()),
        step(onTheDay(AppealDecided.class), FileFact.APPEAL_DECISION, check.checkId()));
  }

  private Move amendment() {
    CaseAmended amended =
        Like.the(onTheDay(CaseAmended.class)).with(CaseAmended::takesBack, Optional.empty()).made();
    CaseAmended back =
        Like.the(amended)
            .with(CaseAmended::amendmentId, new AmendmentId("amendment-back"))
            .with(CaseAmended::was, amended.now())
            .with(CaseAmended::now, amended.was())
            .with(CaseAmended::takesBack, Optional.of(amended.amendmentId()))
            .with(CaseAmended::occurredOn, backOn)
            .made();
    return Move.of(new Step(List.of(amended), List.of(back)));
  }

  private Move paper() {
    return Move.of(step(onTheDay(PaperConfirmed.class), FileFact.PAPER, "paper"));
  }

  private Move attachment() {
    AttachmentAdded added = onTheDay(AttachmentAdded.class);
    return Move.of(step(added, FileFact.ATTACHMENT, added.attachmentId()));
  }

  private Move repayment() {
    CaseAided loan = Like.sample(CaseAided.class).with(CaseAided::aidId, LOAN).made();
    RepaymentEntered entered =
        Like.the(onTheDay(RepaymentEntered.class))
            .with(RepaymentEntered::aidId, LOAN)
            .with(RepaymentEntered::takesBack, Optional.empty())
            .made();
    return Move.of(
        new Step(List.of(loan), List.of(back(loan))),
        new Step(
            List.of(
                entered,
                Like.the(onTheDay(LoanRepaid.class))
                    .with(LoanRepaid::aidId, LOAN)
                    .with(LoanRepaid::repayment, Optional.of(entered.repayment()))
                    .made()),
            List.of(
                Like.the(entered)
                    .with(RepaymentEntered::repayment, NONE_AFTER_ALL)
                    .with(RepaymentEntered::takesBack, Optional.of(entered.repayment()))
                    .with(RepaymentEntered::occurredOn, backOn)
                    .made(),
                Like.sample(RepaymentReversed.class)
                    .with(RepaymentReversed::aidId, LOAN)
                    .with(RepaymentReversed::repayment, NONE_AFTER_ALL)
                    .with(RepaymentReversed::takesBack, entered.repayment())
                    .with(RepaymentReversed::occurredOn, backOn)
                    .made())));
  }

  private Move closure() {
    return Move.of(closing());
  }

  private Move reopening() {
    CaseReopened reopened = onTheDay(CaseReopened.class);
    ReopeningReversed back =
        Like.sample(ReopeningReversed.class)
            .with(ReopeningReversed::ending, closed().reason())
            .with(ReopeningReversed::closedOn, closed().occurredOn())
            .with(ReopeningReversed::note, closed().note())
            .with(ReopeningReversed::reopenedOn, reopened.occurredOn())
            .with(ReopeningReversed::occurredOn, backOn)
            .made();
    return Move.of(closing(), new Step(List.of(reopened), List.of(back)));
  }

  private Step closing() {
    ClosureReversed back =
        Like.sample(ClosureReversed.class)
            .with(ClosureReversed::closedOn, closed().occurredOn())
            .with(ClosureReversed::occurredOn, backOn)
            .made();
    return new Step(List.of(closed()), List.of(back));
  }

  private static CaseClosed closed() {
    return onTheDay(CaseClosed.class);
  }

  /** To the union next door. */
  public Move transfer() {
    CaseTransferred moved = onTheDay(CaseTransferred.class);
    TransferReversed back =
        Like.sample(TransferReversed.class)
            .with(TransferReversed::union, moved.to())
            .with(TransferReversed::backTo, moved.union())
            .with(TransferReversed::movedOn, moved.occurredOn())
            .with(TransferReversed::occurredOn, backOn)
            .made();
    return Move.of(new Step(List.of(moved), List.of(back)));
  }

  /** That there is such a file at all. */
  public ArchivingReversed neverMade() {
    return Like.sample(ArchivingReversed.class)
        .with(ArchivingReversed::archivedOn, day())
        .with(ArchivingReversed::occurredOn, backOn)
        .made();
  }

  private static <E extends Record & CaseEvent> E onTheDay(Class<E> kind) {
    return Like.sample(kind).with("occurredOn", day()).made();
  }

  private Step step(CaseEvent fact, FileFact kind, Object about) {
    FactReversed back =
        Like.sample(FactReversed.class)
            .with(FactReversed::fact, kind)
            .with(
                FactReversed::about,
                kind == FileFact.PAPER ? Optional.empty() : Optional.of(about.toString()))
            .with(FactReversed::factOn, fact.occurredOn())
            .with(FactReversed::occurredOn, backOn)
            .made();
    return new Step(List.of(fact), List.of(back));
  }

  /** All that happens in some moves, and then all of it back. */
  public static List<LedgerEvent> thereAndBack(List<Move> moves) {
    List<LedgerEvent> events = new ArrayList<>();
    moves.forEach(move -> events.addAll(move.happens()));
    moves.reversed().forEach(move -> events.addAll(move.back()));
    return events;
  }
}
