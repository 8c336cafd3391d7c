package org.warmledger.command.cases;

import static org.warmledger.events.Samples.CASE;
import static org.warmledger.events.Samples.COUNTY;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.warmledger.command.cases.approveaid.ApproveAid;
import org.warmledger.command.cases.approveaid.ApproveAidRule;
import org.warmledger.command.cases.closecase.CloseCase;
import org.warmledger.command.cases.closecase.CloseCaseRule;
import org.warmledger.command.cases.completefollowup.CompleteFollowUp;
import org.warmledger.command.cases.completefollowup.CompleteFollowUpRule;
import org.warmledger.command.cases.deliveraid.DeliverAid;
import org.warmledger.command.cases.deliveraid.DeliverAidRule;
import org.warmledger.command.cases.recordvisit.RecordVisit;
import org.warmledger.command.cases.recordvisit.RecordVisitRule;
import org.warmledger.command.cases.rejectaid.RejectAid;
import org.warmledger.command.cases.rejectaid.RejectAidRule;
import org.warmledger.command.cases.reopencase.ReopenCase;
import org.warmledger.command.cases.reopencase.ReopenCaseRule;
import org.warmledger.command.cases.revisecase.ReviseCase;
import org.warmledger.command.cases.revisecase.ReviseCaseRule;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.erasures.eraseperson.ErasePerson;
import org.warmledger.command.erasures.eraseperson.ErasePersonRule;
import org.warmledger.command.ledger.Invented;
import org.warmledger.events.AidApproved;
import org.warmledger.events.AidFunded;
import org.warmledger.events.AidFundsRefused;
import org.warmledger.events.AidProposed;
import org.warmledger.events.AidRejected;
import org.warmledger.events.AidReversed;
import org.warmledger.events.CaseAided;
import org.warmledger.events.CaseArchived;
import org.warmledger.events.CaseClosed;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.CasePersonErased;
import org.warmledger.events.CaseReopened;
import org.warmledger.events.CaseTransferred;
import org.warmledger.events.CaseVisited;
import org.warmledger.events.FollowUpDone;
import org.warmledger.events.FollowUpPromised;
import org.warmledger.events.Like;
import org.warmledger.events.Samples;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.CommitmentId;
import org.warmledger.events.ids.ErasureId;
import org.warmledger.events.ids.PersonId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.ids.VisitId;
import org.warmledger.events.lists.AidOrigin;
import org.warmledger.events.lists.CloseReason;
import org.warmledger.events.lists.ReceiptKind;
import org.warmledger.events.lists.WorkerIdentity;
import org.warmledger.events.values.AidTerms;
import org.warmledger.events.values.Hardship;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.Note;
import org.warmledger.events.values.Payee;
import org.warmledger.events.values.Personal;
import org.warmledger.events.values.ProxyCollection;
import org.warmledger.events.values.Receipt;
import org.warmledger.events.values.Seen;

/** What happened and what is asked for, in few words. */
final class Facts {

  static final StaffId CASEWORKER = Samples.CASEWORKER;
  static final StaffId SUPERVISOR = Samples.SUPERVISOR;
  static final StaffId REOPENER = new StaffId("reopener@410803");
  static final StaffId FINANCE = new StaffId("finance@410803");
  static final AidId AID = new AidId("aid-1");
  static final Seen SEEN = new Seen(1, Optional.of(7L));
  static final VisitId VISIT = new VisitId("visit-1");
  static final String HEAD_NAME = "钟君晶";

  private Facts() {}

  static LocalDate day(String date) {
    return LocalDate.parse(date);
  }

  static CaseArchived archived(String on) {
    return new CaseArchived(
        CASE, COUNTY, Samples.hardship(), Samples.household(), note(""), day(on));
  }

  static CaseClosed closed(String on) {
    return new CaseClosed(CASE, COUNTY, CloseReason.LIFTED, note(""), day(on));
  }

  static CaseReopened reopened(String on) {
    return new CaseReopened(CASE, COUNTY, note(""), Optional.of(REOPENER), day(on));
  }

  static CaseTransferred movedNextDoor(String on) {
    return new CaseTransferred(
        CASE, COUNTY, Samples.NEIGHBOUR, note(""), Optional.empty(), day(on));
  }

  static CaseVisited visited(String on) {
    return Like.bare(CaseVisited.class)
        .with(CaseVisited::visitId, VISIT)
        .with(CaseVisited::money, Money.NONE)
        .with(CaseVisited::goods, List.of())
        .with(CaseVisited::occurredOn, day(on))
        .made();
  }

  static FollowUpPromised promised(String on) {
    return new FollowUpPromised(CASE, COUNTY, VISIT, day(on).plusMonths(1), day(on));
  }

  static FollowUpDone followedUp(String on) {
    return new FollowUpDone(CASE, COUNTY, VISIT, note(""), day(on));
  }

  static AidProposed proposed(String on) {
    return new AidProposed(
        CASE, COUNTY, AID, GivenCare.terms(), note(""), CASEWORKER, Optional.empty(), day(on));
  }

  static AidApproved approved(String on) {
    return new AidApproved(
        CASE,
        COUNTY,
        AID,
        note(""),
        Optional.of(SEEN),
        Optional.empty(),
        Optional.empty(),
        SUPERVISOR,
        day(on));
  }

  static AidFunded funded(String on) {
    return new AidFunded(
        CASE, COUNTY, AID, GivenCare.FUND, new CommitmentId("commitment-1"), 7, day(on));
  }

  static AidFundsRefused fundsRefused(String on) {
    return new AidFundsRefused(
        CASE, COUNTY, AID, GivenCare.FUND, "C22_OVERDRAWN", Optional.empty(), day(on));
  }

  static AidRejected rejected(String on) {
    return new AidRejected(CASE, COUNTY, AID, note(""), SUPERVISOR, day(on));
  }

  static CaseAided delivered(String on) {
    return delivered(GivenCare.terms(), on);
  }

  static CaseAided delivered(AidTerms terms, String on) {
    return new CaseAided(
        CASE,
        COUNTY,
        AID,
        terms,
        Personal.of(Samples.HEAD, payee(HEAD_NAME)),
        receipt(),
        AidOrigin.CASEWORK,
        Optional.of(WorkerIdentity.URBAN),
        Optional.empty(),
        Optional.empty(),
        FINANCE,
        day(on));
  }

  static AidReversed reversed(String on) {
    return new AidReversed(
        CASE,
        COUNTY,
        AID,
        GivenCare.terms(),
        Optional.of(WorkerIdentity.URBAN),
        Optional.of(COUNTY),
        day("2026-02-10"),
        note(""),
        Undoing.REVIEWER,
        Optional.of(receipt()),
        day(on));
  }

  static CasePersonErased erased(PersonId person) {
    return new CasePersonErased(CASE, COUNTY, person, Optional.empty(), day("2026-06-01"));
  }

  static Personal<Note> note(String text) {
    return Personal.of(Samples.HEAD, Note.of(text));
  }

  static Payee payee(String name) {
    return new Payee(name, "6222000000003654", Optional.empty());
  }

  static Payee proxy(String name, String authorisation) {
    return new Payee(
        name,
        "",
        Optional.of(new ProxyCollection(name, "配偶", "410999198604294091", "住院", authorisation)));
  }

  static Receipt receipt() {
    return new Receipt("PZ1", ReceiptKind.BANK_SLIP);
  }

  static Function<CaseState, Decision<CaseEvent>> propose(String on) {
    return GivenCare.propose(GivenCare.terms(), Optional.of(GivenCare.fund().facts()), on);
  }

  static Function<CaseState, Decision<CaseEvent>> approve(StaffId by, String on) {
    return state ->
        ApproveAidRule.decide(
            new ApproveAid(CASE, AID, Note.EMPTY, Optional.empty(), by, day(on)),
            state,
            SEEN.fileVersion(),
            Optional.of(GivenCare.fund().facts()),
            Set.of());
  }

  static Function<CaseState, Decision<CaseEvent>> turnDown(StaffId by, String on) {
    return state -> RejectAidRule.decide(new RejectAid(CASE, AID, Note.EMPTY, by, day(on)), state);
  }

  static Function<CaseState, Decision<CaseEvent>> deliver(StaffId by, Payee to, String on) {
    return state ->
        DeliverAidRule.decide(delivery(by, to, on), state, DeliverAidRule.Involved.UNKNOWN);
  }

  static DeliverAid delivery(StaffId by, Payee to, String on) {
    return new DeliverAid(CASE, AID, to, receipt(), DeliverAid.Word.STAFF, by, day(on));
  }

  static Function<CaseState, Decision<CaseEvent>> close(CloseReason reason, String on) {
    return state -> CloseCaseRule.decide(new CloseCase(CASE, reason, Note.EMPTY, day(on)), state);
  }

  static Function<CaseState, Decision<CaseEvent>> reopen(String on) {
    return state ->
        ReopenCaseRule.decide(new ReopenCase(CASE, Note.EMPTY, REOPENER, day(on)), state);
  }

  static Function<CaseState, Decision<CaseEvent>> visit(String on, boolean withPromise) {
    return state ->
        RecordVisitRule.decide(
            Like.the((RecordVisit) Invented.BARE.of(RecordVisit.class))
                .with(RecordVisit::caseId, CASE)
                .with(RecordVisit::visitId, VISIT)
                .with(
                    RecordVisit::followUpBy,
                    withPromise ? Optional.of(day(on).plusMonths(1)) : Optional.empty())
                .with(RecordVisit::occurredOn, day(on))
                .made(),
            state,
            Optional.empty());
  }

  static Function<CaseState, Decision<CaseEvent>> followUp(String on) {
    return state ->
        CompleteFollowUpRule.decide(new CompleteFollowUp(CASE, VISIT, Note.EMPTY, day(on)), state);
  }

  static Function<CaseState, Decision<CaseEvent>> transfer(UnionPath to, String on) {
    return GivenOffer.handedOver(to, on);
  }

  static Function<CaseState, Decision<CaseEvent>> revise(Hardship hardship, String on) {
    return state ->
        ReviseCaseRule.decide(
            new ReviseCase(CASE, hardship, Samples.household(), Note.EMPTY, day(on)), state);
  }

  static Function<CaseState, Decision<CaseEvent>> erase(PersonId person) {
    return state ->
        ErasePersonRule.onFile(
            new ErasePerson(
                ErasureId.of(person), person, List.of(), Samples.SUPERVISOR, day("2026-06-01")),
            state);
  }
}
