package org.warmledger.command.cases;

import static org.warmledger.command.cases.Facts.*;
import static org.warmledger.command.cases.GivenCare.*;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.warmledger.command.cases.repayloan.ConfirmRepayment;
import org.warmledger.command.cases.repayloan.EnterRepayment;
import org.warmledger.command.cases.repayloan.RefuseRepayment;
import org.warmledger.command.cases.repayloan.RepaymentRule;
import org.warmledger.command.cases.repayloan.TakeBackRepayment;
import org.warmledger.command.decision.Decision;
import org.warmledger.events.*;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.RepaymentId;
import org.warmledger.events.ids.VisitId;
import org.warmledger.events.lists.AidCategory;
import org.warmledger.events.lists.AppealOutcome;
import org.warmledger.events.lists.Exclusion;
import org.warmledger.events.lists.FileFact;
import org.warmledger.events.lists.ObjectionOutcome;
import org.warmledger.events.values.AidTerms;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.Note;

/** Each fact that may happen on a file after an import, with what has to be there for it. */
final class LaterFacts {

  private static final AidTerms LOAN =
      new AidTerms(
          AidCategory.STARTUP_LOAN,
          Optional.of(new FundCode("LAO-JIJIN")),
          Optional.empty(),
          new Money(1_000_000),
          List.of());
  private static final AidId OTHER = new AidId("aid-2");
  private static final VisitId ANOTHER = new VisitId("visit-2");
  private static final String LAST = "2026-12-01";

  private LaterFacts() {}

  /** By the fact, how the story goes on until it has happened. */
  static Map<Class<?>, UnaryOperator<Story>> all() {
    Map<Class<?>, UnaryOperator<Story>> all = new LinkedHashMap<>();
    ofTheFile(all);
    ofOffers(all);
    ofCare(all);
    ofNotices(all);
    ofAid(all);
    ofALoan(all);
    return all;
  }

  private static void ofTheFile(Map<Class<?>, UnaryOperator<Story>> all) {
    all.put(CaseRevised.class, s -> s.and(Like.sample(CaseRevised.class).made()));
    all.put(CaseAmended.class, s -> s.then(GivenAmendment.moved("2026-05-01")));
    all.put(CaseTransferred.class, s -> s.and(movedNextDoor("2026-05-01")));
    all.put(
        TransferReversed.class,
        s -> s.and(movedNextDoor("2026-05-01")).then(Undoing.undoTransfer(LAST)));
    all.put(CaseClosed.class, s -> s.and(closed("2026-05-01")));
    all.put(
        ClosureReversed.class, s -> s.and(closed("2026-05-01")).then(Undoing.undoClosure(LAST)));
    all.put(CaseReopened.class, s -> s.and(closed("2026-05-01")).and(reopened("2026-06-01")));
    all.put(
        ReopeningReversed.class,
        s ->
            s.and(closed("2026-05-01"))
                .and(reopened("2026-06-01"))
                .then(Undoing.undoReopening(LAST)));
    all.put(CasePersonErased.class, s -> s.and(erased(Samples.SPOUSE)));
    all.put(PaperConfirmed.class, s -> s.then(confirmPaper("2026-05-01")));
    all.put(AttachmentAdded.class, s -> s.then(GivenAttachment.attach("2026-05-01")));
  }

  private static void ofOffers(Map<Class<?>, UnaryOperator<Story>> all) {
    UnaryOperator<Story> offered = s -> s.and(GivenOffer.offered("2026-05-01"));
    all.put(TransferOffered.class, offered);
    after(all, offered, GivenOffer.returned("2026-05-02"));
    after(all, offered, GivenOffer.withdrawn("2026-05-02"));
    UnaryOperator<Story> assigned =
        s -> s.and(AssignmentTest.assigned(Samples.CASEWORKER, "2026-05-01"));
    all.put(CaseAssigned.class, assigned);
    after(all, assigned, AssignmentTest.unassigned("2026-05-02"));
  }

  private static void ofCare(Map<Class<?>, UnaryOperator<Story>> all) {
    all.put(CaseVisited.class, LaterFacts::visitedAgain);
    all.put(
        VisitReversed.class,
        s ->
            visitedAgain(s)
                .and(
                    Like.sample(VisitReversed.class).with(VisitReversed::visitId, ANOTHER).made()));
    all.put(FollowUpPromised.class, s -> visit(s).and(promised("2026-05-01")));
    all.put(
        FollowUpDone.class,
        s -> visit(s).and(promised("2026-05-01")).and(followedUp("2026-06-01")));
    all.put(VisitsCompared.class, s -> visit(s).and(Like.sample(VisitsCompared.class).made()));
  }

  private static void ofNotices(Map<Class<?>, UnaryOperator<Story>> all) {
    UnaryOperator<Story> notice = s -> s.and(published("2026-05-01", "2026-05-08"));
    UnaryOperator<Story> objected = s -> notice.apply(s).and(objected("2026-05-02"));
    all.put(NoticePublished.class, notice);
    all.put(
        FactReversed.class,
        s -> notice.apply(s).then(Undoing.undo(FileFact.NOTICE, NOTICE.value(), LAST)));
    all.put(ObjectionRaised.class, objected);
    all.put(
        ObjectionResolved.class,
        s -> objected.apply(s).and(resolved(ObjectionOutcome.DISMISSED, "2026-05-03")));
    UnaryOperator<Story> checked = s -> s.and(checked("2026-05-01", Exclusion.VEHICLE));
    UnaryOperator<Story> appealed = s -> checked.apply(s).and(appealed("2026-05-02"));
    all.put(MeansChecked.class, checked);
    all.put(ExclusionAppealed.class, appealed);
    all.put(
        AppealDecided.class,
        s -> appealed.apply(s).and(decided(AppealOutcome.GRANTED, "2026-05-03")));
  }

  private static Story visit(Story s) {
    return s.file().made().containsKey(VISIT) ? s : s.and(visited("2026-04-01"));
  }

  private static Story visitedAgain(Story s) {
    return s.and(Like.the(visited("2026-05-01")).with(CaseVisited::visitId, ANOTHER).made());
  }

  private static void ofAid(Map<Class<?>, UnaryOperator<Story>> all) {
    UnaryOperator<Story> asked = s -> s.and(proposed(OTHER, terms(), "2026-05-01"));
    UnaryOperator<Story> approved = s -> asked.apply(s).and(approved(OTHER, "2026-05-02"));
    UnaryOperator<Story> given =
        s -> s.and(Like.the(delivered("2026-05-04")).with(CaseAided::aidId, OTHER).made());
    all.put(AidProposed.class, asked);
    all.put(AidApproved.class, approved);
    all.put(CaseAided.class, given);
    after(all, asked, Like.the(rejected("2026-05-02")).with(AidRejected::aidId, OTHER).made());
    after(all, approved, Like.the(funded("2026-05-03")).with(AidFunded::aidId, OTHER).made());
    after(all, approved, Like.sample(AidLapsed.class).with(AidLapsed::aidId, OTHER).made());
    after(
        all,
        approved,
        Like.the(fundsRefused("2026-05-03")).with(AidFundsRefused::aidId, OTHER).made());
    after(
        all,
        approved,
        Like.sample(AidBillsCorrected.class).with(AidBillsCorrected::aidId, OTHER).made());
    after(all, given, Like.the(reversed("2026-05-05")).with(AidReversed::aidId, OTHER).made());
  }

  private static void after(
      Map<Class<?>, UnaryOperator<Story>> all, UnaryOperator<Story> before, CaseEvent fact) {
    all.put(fact.getClass(), s -> before.apply(s).and(fact));
  }

  /** What is imported of a loan of the past. */
  static Story loan(Story s) {
    return s.file().aids().containsKey(AID)
        ? s
        : s.then(enterPastAid(LOAN, payee(HEAD_NAME), "2026-02-10"));
  }

  private static void ofALoan(Map<Class<?>, UnaryOperator<Story>> all) {
    UnaryOperator<Story> entered = s -> loan(s).then(repay(1));
    UnaryOperator<Story> repaid = s -> entered.apply(s).then(confirm(1));
    all.put(RepaymentEntered.class, entered);
    all.put(RepaymentRefused.class, s -> entered.apply(s).then(refuse(1)));
    all.put(LoanRepaid.class, repaid);
    all.put(RepaymentReversed.class, s -> repaid.apply(s).then(takeBack(2, 1)).then(confirm(2)));
  }

  private static RepaymentId id(int number) {
    return new RepaymentId("repayment-" + number);
  }

  private static Function<CaseState, Decision<CaseEvent>> repay(int number) {
    return state ->
        RepaymentRule.decide(
            new EnterRepayment(
                Samples.CASE,
                AID,
                id(number),
                new Money(1),
                receipt(),
                Optional.empty(),
                FINANCE,
                day("2026-05-10")),
            state);
  }

  private static Function<CaseState, Decision<CaseEvent>> confirm(int number) {
    return state ->
        RepaymentRule.decide(
            new ConfirmRepayment(Samples.CASE, AID, id(number), SUPERVISOR, day(LAST)), state);
  }

  private static Function<CaseState, Decision<CaseEvent>> refuse(int number) {
    return state ->
        RepaymentRule.decide(
            new RefuseRepayment(
                Samples.CASE, AID, id(number), Note.of("凭证不符"), SUPERVISOR, day(LAST)),
            state);
  }

  private static Function<CaseState, Decision<CaseEvent>> takeBack(int number, int which) {
    return state ->
        RepaymentRule.decide(
            new TakeBackRepayment(
                Samples.CASE, AID, id(number), id(which), Note.of("银行更正"), FINANCE, day(LAST)),
            state);
  }
}
