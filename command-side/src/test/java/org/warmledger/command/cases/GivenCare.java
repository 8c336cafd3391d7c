package org.warmledger.command.cases;

import static org.warmledger.command.cases.Facts.*;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.warmledger.command.cases.appealexclusion.AppealExclusion;
import org.warmledger.command.cases.appealexclusion.AppealExclusionRule;
import org.warmledger.command.cases.approveaid.ApproveAid;
import org.warmledger.command.cases.approveaid.ApproveAidRule;
import org.warmledger.command.cases.checkmeans.CheckMeans;
import org.warmledger.command.cases.checkmeans.CheckMeansRule;
import org.warmledger.command.cases.confirmpaper.ConfirmPaper;
import org.warmledger.command.cases.confirmpaper.ConfirmPaperRule;
import org.warmledger.command.cases.decideappeal.DecideAppeal;
import org.warmledger.command.cases.decideappeal.DecideAppealRule;
import org.warmledger.command.cases.proposeaid.ProposeAid;
import org.warmledger.command.cases.proposeaid.ProposeAidRule;
import org.warmledger.command.cases.publishnotice.NoticeTerm;
import org.warmledger.command.cases.publishnotice.PublishNotice;
import org.warmledger.command.cases.publishnotice.PublishNoticeRule;
import org.warmledger.command.cases.raiseobjection.RaiseObjection;
import org.warmledger.command.cases.raiseobjection.RaiseObjectionRule;
import org.warmledger.command.cases.recordpastaid.RecordPastAid;
import org.warmledger.command.cases.recordpastaid.RecordPastAidRule;
import org.warmledger.command.cases.resolveobjection.ResolveObjection;
import org.warmledger.command.cases.resolveobjection.ResolveObjectionRule;
import org.warmledger.command.checks.WorkingDays;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.funds.FundFacts;
import org.warmledger.events.AidApproved;
import org.warmledger.events.AidProposed;
import org.warmledger.events.AppealDecided;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.ExclusionAppealed;
import org.warmledger.events.MeansChecked;
import org.warmledger.events.NoticePublished;
import org.warmledger.events.ObjectionRaised;
import org.warmledger.events.ObjectionResolved;
import org.warmledger.events.Samples;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.MeansCheckId;
import org.warmledger.events.ids.NoticeId;
import org.warmledger.events.ids.ObjectionId;
import org.warmledger.events.ids.PersonId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.AidCategory;
import org.warmledger.events.lists.AppealOutcome;
import org.warmledger.events.lists.DayKind;
import org.warmledger.events.lists.Exclusion;
import org.warmledger.events.lists.ObjectionOutcome;
import org.warmledger.events.values.AidTerms;
import org.warmledger.events.values.Bill;
import org.warmledger.events.values.Bills;
import org.warmledger.events.values.FundScope;
import org.warmledger.events.values.Goods;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.Note;
import org.warmledger.events.values.Payee;

/** What is given out of which fund, and what stands in the way of it, in few words. */
final class GivenCare {

  static final FundCode FUND = new FundCode("ZYCZ-2026");
  static final NoticeId NOTICE = new NoticeId("notice-1");
  static final ObjectionId OBJECTION = new ObjectionId("objection-1");
  static final MeansCheckId CHECK = new MeansCheckId("means-check-1");

  private GivenCare() {}

  /** Medical aid of 1,800 yuan, 2,600 being self-paid. */
  static AidTerms terms() {
    return medical(180_000, Optional.of(new Money(260_000)));
  }

  static AidTerms medical(long fen, Optional<Money> selfPaid) {
    return medical(fen, selfPaid, List.of());
  }

  /** Together with rice of 60 yuan. */
  static AidTerms medicalWithRice(long fen, Optional<Money> selfPaid) {
    return medical(fen, selfPaid, List.of(new Goods("米10kg", 1, "袋", new Money(6_000))));
  }

  private static AidTerms medical(long fen, Optional<Money> selfPaid, List<Goods> goods) {
    return new AidTerms(
        AidCategory.MEDICAL,
        Optional.of(FUND),
        Optional.of("2026年两节送温暖"),
        new Money(fen),
        goods,
        Optional.empty(),
        selfPaid,
        Optional.empty());
  }

  static AidTerms living(long fen, Optional<PersonId> beneficiary) {
    return new AidTerms(
        AidCategory.LIVING,
        Optional.of(FUND),
        Optional.empty(),
        new Money(fen),
        List.of(),
        beneficiary,
        Optional.empty(),
        Optional.empty());
  }

  static AidTerms advice() {
    return new AidTerms(
        AidCategory.POLICY_ADVICE, Optional.empty(), Optional.empty(), Money.NONE, List.of());
  }

  /** A fund of the city, good for everything in 2026. */
  static InventedScope fund() {
    return new InventedScope(
        new UnionPath("100000/410000/410800"),
        new FundScope(
            day("2026-01-01"),
            day("2026-12-31"),
            List.of(),
            List.of(),
            Optional.empty(),
            List.of(),
            List.of()));
  }

  static AidProposed proposed(AidId aid, AidTerms terms, String on) {
    return new AidProposed(
        Samples.CASE, Samples.COUNTY, aid, terms, note(""), CASEWORKER, Optional.empty(), day(on));
  }

  static AidApproved approved(AidId aid, String on) {
    return new AidApproved(
        Samples.CASE,
        Samples.COUNTY,
        aid,
        note(""),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        SUPERVISOR,
        day(on));
  }

  static NoticePublished published(String from, String to) {
    return published(NOTICE, from, to);
  }

  static NoticePublished published(NoticeId notice, String from, String to) {
    return new NoticePublished(
        Samples.CASE, Samples.COUNTY, notice, day(from), day(to), "钟**，困难救助", day(from));
  }

  static ObjectionRaised objected(String on) {
    return new ObjectionRaised(
        Samples.CASE, Samples.COUNTY, NOTICE, OBJECTION, note("有车"), day(on));
  }

  static ObjectionResolved resolved(ObjectionOutcome outcome, String on) {
    return new ObjectionResolved(
        Samples.CASE,
        Samples.COUNTY,
        NOTICE,
        OBJECTION,
        outcome,
        note("车已报废"),
        SUPERVISOR,
        day(on));
  }

  static MeansChecked checked(String on, Exclusion... found) {
    return new MeansChecked(
        Samples.CASE,
        Samples.COUNTY,
        CHECK,
        List.of(found),
        "授权书 1 号",
        note(""),
        CASEWORKER,
        day(on));
  }

  static ExclusionAppealed appealed(String on) {
    return new ExclusionAppealed(Samples.CASE, Samples.COUNTY, CHECK, note("谋生工具"), day(on));
  }

  static AppealDecided decided(AppealOutcome outcome, String on) {
    return new AppealDecided(
        Samples.CASE, Samples.COUNTY, CHECK, outcome, note("属实"), SUPERVISOR, day(on));
  }

  static Function<CaseState, Decision<CaseEvent>> propose(
      AidTerms terms, Optional<FundFacts> fund, String on) {
    return propose(AID, terms, List.of(), fund, on);
  }

  static Function<CaseState, Decision<CaseEvent>> propose(
      AidId aid, AidTerms terms, List<Bill> bills, Optional<FundFacts> fund, String on) {
    return state ->
        ProposeAidRule.decide(
            new ProposeAid(
                Samples.CASE, aid, terms, Note.EMPTY, new Bills(bills), CASEWORKER, day(on)),
            state,
            fund);
  }

  static Function<CaseState, Decision<CaseEvent>> enterPastAid(
      AidTerms terms, Payee to, String on) {
    return state ->
        RecordPastAidRule.decide(
            new RecordPastAid(
                Samples.CASE,
                AID,
                terms,
                to,
                receipt(),
                Bills.NONE,
                Optional.empty(),
                SUPERVISOR,
                day(on)),
            state);
  }

  static Function<CaseState, Decision<CaseEvent>> publish(String from, String to, String text) {
    NoticeTerm week =
        new NoticeTerm(
            5,
            new WorkingDays(
                Map.of(day("2026-02-17"), DayKind.OFF, day("2026-02-18"), DayKind.OFF)));
    return state ->
        PublishNoticeRule.decide(
            new PublishNotice(Samples.CASE, NOTICE, day(from), day(to), text, day(from)),
            state,
            week);
  }

  static Function<CaseState, Decision<CaseEvent>> object(String on) {
    return state ->
        RaiseObjectionRule.decide(
            new RaiseObjection(Samples.CASE, NOTICE, OBJECTION, Note.of("有车"), day(on)), state);
  }

  static Function<CaseState, Decision<CaseEvent>> resolve(ObjectionOutcome outcome, String on) {
    return state ->
        ResolveObjectionRule.decide(
            new ResolveObjection(
                Samples.CASE, NOTICE, OBJECTION, outcome, Note.of("车已报废"), SUPERVISOR, day(on)),
            state);
  }

  static Function<CaseState, Decision<CaseEvent>> check(String on, Exclusion... found) {
    return state ->
        CheckMeansRule.decide(
            new CheckMeans(
                Samples.CASE, CHECK, List.of(found), "授权书 1 号", Note.EMPTY, CASEWORKER, day(on)),
            state);
  }

  static Function<CaseState, Decision<CaseEvent>> appeal(String on) {
    return state ->
        AppealExclusionRule.decide(
            new AppealExclusion(Samples.CASE, CHECK, Note.of("谋生工具"), day(on)), state);
  }

  static Function<CaseState, Decision<CaseEvent>> decide(
      StaffId by, AppealOutcome outcome, String on) {
    return state ->
        DecideAppealRule.decide(
            new DecideAppeal(Samples.CASE, CHECK, outcome, Note.of("属实"), by, day(on)), state);
  }

  static Function<CaseState, Decision<CaseEvent>> confirmPaper(String on) {
    return state ->
        ConfirmPaperRule.decide(
            new ConfirmPaper(Samples.CASE, "档案柜 3-12", CASEWORKER, day(on)), state);
  }

  static Function<CaseState, Decision<CaseEvent>> approve(
      AidId aid, InventedScope fund, String capOverride, String on) {
    Optional<Note> override =
        Optional.of(Note.of(capOverride)).filter(words -> !words.text().isEmpty());
    return state ->
        ApproveAidRule.decide(
            new ApproveAid(Samples.CASE, aid, Note.EMPTY, override, SUPERVISOR, day(on)),
            state,
            SEEN.fileVersion(),
            Optional.of(fund.facts()),
            Set.of());
  }
}
