package org.warmledger.events;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How each kind of fact is taken back (C29), or why it is not: the one place that says so. */
final class Reversals {

  /** How a fact is taken back. */
  sealed interface Way {}

  /**
   * Another fact takes it back.
   *
   * @param facts that do so, each by itself
   * @param asked where somebody asks for it, or what else leads to it
   */
  record TakenBackBy(List<Class<? extends LedgerEvent>> facts, String asked) implements Way {}

  /** Nothing takes it back, for a reason. */
  record NotTakenBack(String why) implements Way {}

  private static final Map<Class<? extends LedgerEvent>, Way> ALL = new LinkedHashMap<>();

  static {
    files();
    ReversalsOfVisits.say();
    ReversalsOfApplications.say();
    care();
    papers();
    persons();
    aid();
    funds();
    rosters();
    plans();
    ReversalsOfOffers.say();
    ReversalsOfUnions.say();
    checks();
    reversals();
  }

  private Reversals() {}

  /** Every event that something is said of. */
  static Map<Class<? extends LedgerEvent>, Way> all() {
    return Map.copyOf(ALL);
  }

  private static void files() {
    by(
        CaseArchived.class,
        "What an import archived: `POST /api/imports/{importId}/reversal`, and there never was a"
            + " file. Of a single one: closing it as MISIDENTIFIED or DUPLICATE; it stays on the"
            + " register as an ending",
        ArchivingReversed.class,
        CaseClosed.class);
    by(
        CaseRevised.class,
        "The next revision says hardship and household as they are, whole: `POST"
            + " /api/cases/{id}/revisions`",
        CaseRevised.class);
    by(
        CaseAmended.class,
        "`POST /api/cases/{id}/amendments/{amendmentId}/reversal`",
        CaseAmended.class);
    by(CaseTransferred.class, "`POST /api/cases/{id}/transfer/reversal`", TransferReversed.class);
    by(CaseClosed.class, "`POST /api/cases/{id}/closure/reversal`", ClosureReversed.class);
    by(CaseReopened.class, "`POST /api/cases/{id}/reopening/reversal`", ReopeningReversed.class);
    no(CasePersonErased.class, "The key is destroyed: nobody can bring back what it opened.");
  }

  private static void care() {
    by(
        NoticePublished.class,
        "`POST /api/cases/{id}/notices/{noticeId}/reversal`",
        FactReversed.class);
    by(ObjectionRaised.class, "`POST …/objections/{objectionId}/reversal`", FactReversed.class);
    by(
        ObjectionResolved.class,
        "`POST …/objections/{objectionId}/resolution/reversal`",
        FactReversed.class);
    by(
        MeansChecked.class,
        "`POST /api/cases/{id}/means-checks/{checkId}/reversal`",
        FactReversed.class);
    by(
        ExclusionAppealed.class,
        "`POST …/means-checks/{checkId}/appeal/reversal`",
        FactReversed.class);
    by(
        AppealDecided.class,
        "`POST …/means-checks/{checkId}/appeal/decision/reversal`",
        FactReversed.class);
  }

  private static void papers() {
    by(
        PaperConfirmed.class,
        "`POST /api/cases/{id}/paper-confirmations/reversal`",
        FactReversed.class);
    by(
        AttachmentAdded.class,
        "`POST /api/cases/{id}/attachments/{attachmentId}/reversal`; its bytes stay under their seal",
        FactReversed.class);
  }

  private static void persons() {
    no(PersonClaimed.class, "Follows from what happens to files: taken back with it.");
    no(PersonReleased.class, "Follows from what happens to files: taken back with it.");
    no(PersonErased.class, "The key is destroyed: nobody can bring back what it opened.");
    by(
        ErasureAsked.class,
        "`POST /api/persons/{personId}/erasure-request/withdrawal`",
        ErasureDropped.class);
    by(ErasureDropped.class, "Asking for it anew", ErasureAsked.class);
    no(ErasureCarriedOut.class, "The key is destroyed: nobody can bring back what it opened.");
  }

  private static void aid() {
    by(AidProposed.class, "`POST /api/cases/{id}/aids/{aidId}/rejection`", AidRejected.class);
    by(AidApproved.class, "What is not delivered in time lapses", AidLapsed.class);
    by(AidRejected.class, "Proposing it anew", AidProposed.class);
    by(AidFunded.class, "What is not delivered in time lapses", AidLapsed.class);
    by(AidFundsRefused.class, "Approving it again", AidApproved.class);
    by(AidLapsed.class, "Proposing it anew", AidProposed.class);
    by(CaseAided.class, "`POST /api/cases/{id}/aids/{aidId}/reversal`", AidReversed.class);
    repayments();
  }

  private static final String REPAYMENTS = "`POST /api/cases/{id}/aids/{aidId}/repayments";

  private static void repayments() {
    by(
        LoanRepaid.class,
        REPAYMENTS + "/{repaymentId}/reversal`, and another confirms it",
        RepaymentReversed.class);
    by(RepaymentEntered.class, REPAYMENTS + "/{repaymentId}/rejection`", RepaymentRefused.class);
    by(RepaymentRefused.class, "Entering it anew", RepaymentEntered.class);
    by(
        RepaymentReversed.class,
        REPAYMENTS + "`: entering it anew, and another confirms it",
        LoanRepaid.class);
  }

  private static final String MOVE =
      "`POST /api/funds/{code}/movements/{movementId}/reversal`, and another confirms it";

  private static final String GRANT =
      "`POST /api/funds/{code}/grants/{grantId}/end`, and another confirms it";

  private static void funds() {
    no(FundOpened.class, "A fund that was opened by mistake is closed while it is empty.");
    by(FundReceived.class, MOVE, FundMoveReversed.class);
    by(FundAllocated.class, MOVE, FundMoveReversed.class);
    no(FundBooked.class, "Follows from a commitment: taken back with it.");
    by(FundReturned.class, MOVE, FundMoveReversed.class);
    by(FundGranted.class, GRANT, FundGrantEnded.class);
    by(FundGrantEnded.class, "Another grant", FundGranted.class);
    by(
        FundAmended.class,
        "`POST /api/funds/{code}/amendments`: the next says all of it as it is, and another"
            + " confirms it",
        FundAmended.class);
    by(
        FundClosed.class,
        "`POST /api/funds/{code}/closure/reversal`, and another confirms it",
        FundClosureReversed.class);
    by(FundClosureReversed.class, "Closing it again", FundClosed.class);
    movements();
    by(FundsCommitted.class, "When the aid lapses or its line is dropped", FundsReleased.class);
    by(FundsSettled.class, "With the aid, visit or service that it paid for", FundsRefunded.class);
    by(FundsReleased.class, "Setting aside anew", FundsCommitted.class);
    by(
        FundsRefunded.class,
        "With the repayment of a loan; or giving it out anew",
        RefundReversed.class,
        FundsCommitted.class);
    by(RefundReversed.class, "With the loan's next repayment", FundsRefunded.class);
  }

  private static void movements() {
    by(
        MovementEntered.class,
        "`POST /api/funds/{id}/movements/{movementId}/withdrawal` or `/rejection`",
        MovementWithdrawn.class,
        MovementRejected.class);
    by(
        MovementSeconded.class,
        "With the movement: `POST /api/funds/{id}/movements/{movementId}/withdrawal` or"
            + " `/rejection`",
        MovementWithdrawn.class,
        MovementRejected.class);
    no(MovementConfirmed.class, "What it moved is taken back as its own line says.");
    by(MovementRejected.class, "Entering it anew", MovementEntered.class);
    by(MovementWithdrawn.class, "Entering it anew", MovementEntered.class);
  }

  private static void rosters() {
    by(RosterDrawnUp.class, "`POST /api/rosters/{id}/rejection`", RosterRejected.class);
    by(
        RosterLinesListed.class,
        "With the roster, or line by line",
        RosterRejected.class,
        RosterLineDropped.class);
    by(RosterApproved.class, "Line by line", RosterLineDropped.class);
    by(RosterRejected.class, "Drawing it up anew", RosterDrawnUp.class);
    no(RosterLinesCarried.class, "Says what reached the files; there the aid is reversed.");
    by(
        RosterLinesPaid.class,
        "`POST /api/rosters/{id}/lines/{n}/bank-result/reversal`; or the bank's next answer (退汇)",
        RosterAnswerReversed.class,
        RosterLinesPaid.class);
    by(
        RosterLineCorrectionEntered.class,
        "Entering another one; unconfirmed, the account stays what was approved",
        RosterLineCorrectionEntered.class);
    by(
        RosterLineCorrected.class,
        "The next correction says which account is right",
        RosterLineCorrected.class);
    by(RosterLineBillsEntered.class, "Entering others instead", RosterLineBillsEntered.class);
    by(RosterLineBillsCorrected.class, "Correcting them anew", RosterLineBillsCorrected.class);
    by(AidBillsCorrected.class, "The next correction of its line", AidBillsCorrected.class);
    no(RosterLineDropped.class, "Whoever was dropped is put on another roster.");
    by(RosterLineRenewed.class, "`POST /api/rosters/{id}/lines/{n}/drop`", RosterLineDropped.class);
  }

  private static void plans() {
    by(
        PlanDrawnUp.class,
        "`POST /api/spending-plans/{id}/withdrawal` or `/rejection`",
        PlanWithdrawn.class,
        PlanRejected.class);
    by(PlanApproved.class, "`POST /api/spending-plans/{id}/closure`", PlanClosed.class);
    by(PlanRejected.class, "Drawing it up anew", PlanDrawnUp.class);
    by(PlanWithdrawn.class, "Drawing it up anew", PlanDrawnUp.class);
    by(PlanUsed.class, "With the visit or service that it paid for", PlanRestored.class);
    by(PlanRestored.class, "Handing it over anew", PlanUsed.class);
    by(PlanClosed.class, "Drawing it up anew", PlanDrawnUp.class);
  }

  private static void checks() {
    by(FindingRaised.class, "When what it was about is gone", FindingCleared.class);
    by(FindingAssigned.class, "Putting somebody else in charge", FindingAssigned.class);
    by(FindingCounted.class, "When what it counts is more or less again", FindingCounted.class);
    by(FindingCleared.class, "When it is there again", FindingRaised.class);
    by(FindingResolved.class, "When it is there again", FindingRaised.class);
    no(FindingSecondApproved.class, "The aid that it stands for is reversed.");
    no(FindingDismissed.class, "Stays with its reason; another occurrence is another finding.");
    by(CheckConfigured.class, "The next setting from its day on", CheckConfigured.class);
    by(SubsistenceLineSet.class, "The next line from its day on", SubsistenceLineSet.class);
    by(
        WorkDaysStated.class,
        "What is said of the same days later: `POST /api/working-days`",
        WorkDaysStated.class);
    no(CheckRan.class, "Says that the checks went over a day.");
    by(
        StaffDeclared.class,
        "`POST /api/staff-declarations/withdrawal`",
        DeclarationWithdrawn.class);
    by(
        MismatchExplained.class,
        "The next explanation of the same form, union and period",
        MismatchExplained.class);
    by(FormFiled.class, "A later filing, which explains every difference", FormFiled.class);
  }

  private static void reversals() {
    by(AidReversed.class, "Delivering anew, as another aid", CaseAided.class);
    by(VisitReversed.class, "Recording it anew, as another visit", CaseVisited.class);
    by(ArchivingReversed.class, "Archiving anew, as another file", CaseArchived.class);
    by(ClosureReversed.class, "Closing anew", CaseClosed.class);
    by(ReopeningReversed.class, "Opening it again anew", CaseReopened.class);
    by(DeclarationWithdrawn.class, "Declaring anew", StaffDeclared.class);
    by(TransferReversed.class, "Offering it anew", TransferOffered.class);
    no(FactReversed.class, "The fact is entered anew.");
    no(FundMoveReversed.class, "What moved after all is entered anew.");
    by(ServiceReversed.class, "Entering it anew", ServiceProvided.class);
    by(RosterAnswerReversed.class, "The bank's answer, entered anew", RosterLinesPaid.class);
    by(CentreStatementReversed.class, "Stating it anew", CentreStated.class);
    by(EnterpriseVisitReversed.class, "Entering it anew", EnterpriseVisited.class);
  }

  @SafeVarargs
  static void by(
      Class<? extends LedgerEvent> fact, String asked, Class<? extends LedgerEvent>... by) {
    ALL.put(fact, new TakenBackBy(List.of(by), asked));
  }

  static void no(Class<? extends LedgerEvent> fact, String why) {
    ALL.put(fact, new NotTakenBack(why));
  }
}
