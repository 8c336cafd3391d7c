package org.warmledger.events;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The logical name and revision under which every event is stored: the only place that knows them.
 * Renaming or moving a class changes nothing here.
 */
public final class EventNames {

  /** The name of an event on the wire and the revision that is written today. */
  public record Wire(String name, int revision, Class<? extends LedgerEvent> type) {}

  private static final List<Wire> ALL =
      List.of(
          new Wire("union.registered", 1, UnionRegistered.class),
          new Wire("union.amended", 1, UnionAmended.class),
          new Wire("union.go-live-declared", 1, GoLiveDeclared.class),
          new Wire("union.go-live-withdrawn", 1, GoLiveWithdrawn.class),
          new Wire("union.books-begun", 1, BooksBegun.class),
          new Wire("campaign.opened", 1, CampaignOpened.class),
          new Wire("campaign.amended", 1, CampaignAmended.class),
          new Wire("campaign.closed", 1, CampaignClosed.class),
          new Wire("campaign.reopened", 1, CampaignReopened.class),
          new Wire("campaign.target-set", 1, CampaignTargetSet.class),
          new Wire("campaign.text-mapped", 1, CampaignTextMapped.class),
          new Wire("campaign.text-unmapped", 1, CampaignTextUnmapped.class),
          new Wire("person.claimed", 1, PersonClaimed.class),
          new Wire("person.released", 1, PersonReleased.class),
          new Wire("person.erased", 1, PersonErased.class),
          new Wire("erasure.asked", 1, ErasureAsked.class),
          new Wire("erasure.dropped", 1, ErasureDropped.class),
          new Wire("erasure.carried-out", 1, ErasureCarriedOut.class),
          new Wire("case.archived", 1, CaseArchived.class),
          new Wire("case.revised", 1, CaseRevised.class),
          new Wire("case.amended", 1, CaseAmended.class),
          new Wire("case.visited", 2, CaseVisited.class),
          new Wire("case.follow-up-promised", 1, FollowUpPromised.class),
          new Wire("case.follow-up-done", 1, FollowUpDone.class),
          new Wire("case.visits-compared", 1, VisitsCompared.class),
          new Wire("aid.proposed", 2, AidProposed.class),
          new Wire("aid.approved", 2, AidApproved.class),
          new Wire("aid.rejected", 1, AidRejected.class),
          new Wire("case.aided", 2, CaseAided.class),
          new Wire("aid.reversed", 2, AidReversed.class),
          new Wire("case.transferred", 1, CaseTransferred.class),
          new Wire("case.closed", 1, CaseClosed.class),
          new Wire("case.reopened", 1, CaseReopened.class),
          new Wire("case.person-erased", 1, CasePersonErased.class),
          new Wire("fund.opened", 1, FundOpened.class),
          new Wire("fund.received", 1, FundReceived.class),
          new Wire("fund.allocated", 1, FundAllocated.class),
          new Wire("fund.booked", 1, FundBooked.class),
          new Wire("fund.returned", 1, FundReturned.class),
          new Wire("fund.closed", 1, FundClosed.class),
          new Wire("fund-movement.entered", 1, MovementEntered.class),
          new Wire("fund-movement.confirmed", 1, MovementConfirmed.class),
          new Wire("fund-movement.rejected", 1, MovementRejected.class),
          new Wire("fund-movement.withdrawn", 1, MovementWithdrawn.class),
          new Wire("funds.committed", 1, FundsCommitted.class),
          new Wire("funds.settled", 1, FundsSettled.class),
          new Wire("funds.released", 1, FundsReleased.class),
          new Wire("funds.refunded", 1, FundsRefunded.class),
          new Wire("aid.funded", 1, AidFunded.class),
          new Wire("aid.funds-refused", 1, AidFundsRefused.class),
          new Wire("aid.lapsed", 1, AidLapsed.class),
          new Wire("aid.loan-repaid", 1, LoanRepaid.class),
          new Wire("case.notice-published", 1, NoticePublished.class),
          new Wire("case.objection-raised", 1, ObjectionRaised.class),
          new Wire("case.objection-resolved", 1, ObjectionResolved.class),
          new Wire("case.means-checked", 1, MeansChecked.class),
          new Wire("case.exclusion-appealed", 1, ExclusionAppealed.class),
          new Wire("case.appeal-decided", 1, AppealDecided.class),
          new Wire("case.paper-confirmed", 1, PaperConfirmed.class),
          new Wire("case.attachment-added", 1, AttachmentAdded.class),
          new Wire("case.visit-reversed", 1, VisitReversed.class),
          new Wire("case.closure-reversed", 1, ClosureReversed.class),
          new Wire("case.transfer-reversed", 1, TransferReversed.class),
          new Wire("case.fact-reversed", 1, FactReversed.class),
          new Wire("fund.move-reversed", 1, FundMoveReversed.class),
          new Wire("fund.granted", 1, FundGranted.class),
          new Wire("fund.grant-ended", 1, FundGrantEnded.class),
          new Wire("programme.enterprise-visited", 1, EnterpriseVisited.class),
          new Wire("programme.enterprise-visit-reversed", 1, EnterpriseVisitReversed.class),
          new Wire("programme.service-provided", 1, ServiceProvided.class),
          new Wire("programme.service-reversed", 1, ServiceReversed.class),
          new Wire("programme.centre-stated", 1, CentreStated.class),
          new Wire("roster.drawn-up", 1, RosterDrawnUp.class),
          new Wire("roster.lines-listed", 2, RosterLinesListed.class),
          new Wire("roster.approved", 1, RosterApproved.class),
          new Wire("roster.rejected", 1, RosterRejected.class),
          new Wire("roster.lines-carried", 1, RosterLinesCarried.class),
          new Wire("roster.lines-paid", 1, RosterLinesPaid.class),
          new Wire("roster.line-correction-entered", 1, RosterLineCorrectionEntered.class),
          new Wire("roster.line-corrected", 1, RosterLineCorrected.class),
          new Wire("roster.line-dropped", 1, RosterLineDropped.class),
          new Wire("roster.line-renewed", 1, RosterLineRenewed.class),
          new Wire("plan.drawn-up", 1, PlanDrawnUp.class),
          new Wire("plan.approved", 1, PlanApproved.class),
          new Wire("plan.rejected", 1, PlanRejected.class),
          new Wire("plan.withdrawn", 1, PlanWithdrawn.class),
          new Wire("plan.used", 1, PlanUsed.class),
          new Wire("plan.restored", 1, PlanRestored.class),
          new Wire("plan.closed", 1, PlanClosed.class),
          new Wire("finding.raised", 1, FindingRaised.class),
          new Wire("finding.cleared", 1, FindingCleared.class),
          new Wire("finding.resolved", 1, FindingResolved.class),
          new Wire("finding.assigned", 1, FindingAssigned.class),
          new Wire("finding.dismissed", 1, FindingDismissed.class),
          new Wire("finding.counted", 1, FindingCounted.class),
          new Wire("finding.second-approved", 1, FindingSecondApproved.class),
          new Wire("check.configured", 1, CheckConfigured.class),
          new Wire("check.subsistence-line-set", 1, SubsistenceLineSet.class),
          new Wire("check.work-days-stated", 1, WorkDaysStated.class),
          new Wire("check.ran", 1, CheckRan.class),
          new Wire("check.staff-declared", 1, StaffDeclared.class),
          new Wire("check.declaration-withdrawn", 1, DeclarationWithdrawn.class),
          new Wire("form.filed", 1, FormFiled.class),
          new Wire("form.mismatch-explained", 1, MismatchExplained.class),
          new Wire("aid.repayment-entered", 1, RepaymentEntered.class),
          new Wire("aid.repayment-refused", 1, RepaymentRefused.class),
          new Wire("aid.repayment-reversed", 1, RepaymentReversed.class),
          new Wire("funds.refund-reversed", 1, RefundReversed.class),
          new Wire("fund.amended", 1, FundAmended.class),
          new Wire("fund.closure-reversed", 1, FundClosureReversed.class),
          new Wire("case.reopening-reversed", 1, ReopeningReversed.class),
          new Wire("programme.centre-statement-reversed", 1, CentreStatementReversed.class),
          new Wire("fund-movement.seconded", 1, MovementSeconded.class),
          new Wire("roster.bank-answer-reversed", 1, RosterAnswerReversed.class),
          new Wire("roster.line-bills-entered", 1, RosterLineBillsEntered.class),
          new Wire("roster.line-bills-corrected", 1, RosterLineBillsCorrected.class),
          new Wire("aid.bills-corrected", 1, AidBillsCorrected.class),
          new Wire("case.archiving-reversed", 1, ArchivingReversed.class),
          new Wire("case.transfer-offered", 1, TransferOffered.class),
          new Wire("case.transfer-returned", 1, TransferReturned.class),
          new Wire("case.transfer-withdrawn", 1, TransferWithdrawn.class),
          new Wire("application.made", 1, ApplicationMade.class),
          new Wire("application.reviewed", 1, ApplicationReviewed.class),
          new Wire("application.home-surveyed", 1, HomeSurveyed.class),
          new Wire("application.means-checked", 1, ApplicantMeansChecked.class),
          new Wire("application.published", 1, ApplicationPublished.class),
          new Wire("application.objected", 1, ApplicationObjected.class),
          new Wire("application.objection-resolved", 1, ApplicationObjectionResolved.class),
          new Wire("application.approved", 1, ApplicationApproved.class),
          new Wire("application.refused", 1, ApplicationRefused.class),
          new Wire("application.withdrawn", 1, ApplicationWithdrawn.class),
          new Wire("application.step-reversed", 1, ApplicationStepReversed.class),
          new Wire("application.refusal-reversed", 1, ApplicationRefusalReversed.class),
          new Wire("case.assigned", 1, CaseAssigned.class),
          new Wire("case.unassigned", 1, CaseUnassigned.class));

  private static final Map<String, Wire> BY_NAME = new LinkedHashMap<>();
  private static final Map<Class<?>, Wire> BY_TYPE = new LinkedHashMap<>();

  static {
    for (Wire wire : ALL) {
      BY_NAME.put(wire.name(), wire);
      BY_TYPE.put(wire.type(), wire);
    }
  }

  private EventNames() {}

  /** Every event there is, in the order of the catalogue. */
  public static List<Wire> all() {
    return ALL;
  }

  /**
   * What a stored name stands for.
   *
   * @throws UnknownEvent when no event has that name: the reader stops instead of skipping a fact
   */
  public static Wire named(String name) {
    Wire wire = BY_NAME.get(name);
    if (wire == null) {
      throw new UnknownEvent(name);
    }
    return wire;
  }

  /** The name and revision that an event is written under. */
  public static Wire of(Class<?> type) {
    Wire wire = BY_TYPE.get(type);
    if (wire == null) {
      throw new UnknownEvent(type.getName());
    }
    return wire;
  }

  public static boolean isEvent(Class<?> type) {
    return BY_TYPE.containsKey(type);
  }
}
