package org.warmledger.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.MeansCheckId;
import org.warmledger.events.ids.NoticeId;
import org.warmledger.events.ids.ObjectionId;
import org.warmledger.events.ids.PersonId;
import org.warmledger.events.ids.RosterId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.ids.VisitId;
import org.warmledger.events.lists.AidCategory;
import org.warmledger.events.lists.AidOrigin;
import org.warmledger.events.lists.AppealOutcome;
import org.warmledger.events.lists.CaseTier;
import org.warmledger.events.lists.ClaimRole;
import org.warmledger.events.lists.CloseReason;
import org.warmledger.events.lists.Exclusion;
import org.warmledger.events.lists.FundingSource;
import org.warmledger.events.lists.HardshipCategory;
import org.warmledger.events.lists.HardshipCause;
import org.warmledger.events.lists.ObjectionOutcome;
import org.warmledger.events.lists.ReceiptKind;
import org.warmledger.events.lists.Relation;
import org.warmledger.events.lists.Sex;
import org.warmledger.events.lists.WorkerIdentity;
import org.warmledger.events.values.AidTerms;
import org.warmledger.events.values.BankAccount;
import org.warmledger.events.values.Bill;
import org.warmledger.events.values.Bills;
import org.warmledger.events.values.Dependants;
import org.warmledger.events.values.Goods;
import org.warmledger.events.values.Hardship;
import org.warmledger.events.values.Head;
import org.warmledger.events.values.Household;
import org.warmledger.events.values.HouseholdMeans;
import org.warmledger.events.values.HouseholdMember;
import org.warmledger.events.values.MemberDetails;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.Note;
import org.warmledger.events.values.Payee;
import org.warmledger.events.values.Personal;
import org.warmledger.events.values.ProxyCollection;
import org.warmledger.events.values.Receipt;
import org.warmledger.events.values.VisitNotes;
import org.warmledger.events.values.WorkerDetails;

/** One event of every kind, about people whom nobody is (county code 99). */
public final class Samples {

  public static final CaseId CASE = new CaseId("case-sample");
  public static final PersonId HEAD = new PersonId("person-head");
  public static final PersonId SPOUSE = new PersonId("person-spouse");
  public static final UnionPath COUNTY = new UnionPath("100000/410000/410800/410803");
  public static final UnionPath NEIGHBOUR = new UnionPath("100000/410000/410800/410802");
  public static final LocalDate DAY = LocalDate.of(2026, 1, 20);
  public static final String IDENTITY_NUMBER = "410399198603040177";
  public static final StaffId CASEWORKER = new StaffId("caseworker@410803");
  public static final StaffId SUPERVISOR = new StaffId("supervisor@410803");

  static final VisitId VISIT = new VisitId("visit-sample");
  private static final AidId AID = new AidId("aid-sample");

  private Samples() {}

  public static WorkerDetails workerDetails() {
    return new WorkerDetails(
        "钟君晶",
        IDENTITY_NUMBER,
        LocalDate.of(1986, 3, 4),
        Sex.MALE,
        "汉族",
        "19900002291",
        "山阳区幸福路271号",
        "山阳区第1机械厂",
        "国有企业",
        "制造业",
        "在岗",
        "良好",
        "",
        "",
        "城镇",
        "已婚",
        "租房 48 ㎡",
        "职工医保",
        false,
        false,
        Optional.of(new BankAccount("工商银行", "焦作分行", "6222000000003654", "钟君晶")));
  }

  public static Household household() {
    return new Household(
        new Head(HEAD, WorkerIdentity.URBAN, Personal.of(HEAD, workerDetails())),
        List.of(
            new HouseholdMember(
                SPOUSE,
                Relation.SPOUSE,
                Personal.of(
                    SPOUSE,
                    new MemberDetails(
                        "邓眉韵",
                        "410999198604294091",
                        LocalDate.of(1986, 4, 29),
                        Sex.MALE,
                        "良好",
                        "",
                        Optional.of(new Money(1_200_000)),
                        true)))),
        3,
        Personal.of(
            HEAD,
            new HouseholdMeans(new Money(2_400_000), Optional.of(new Money(900_000)), "长期透析")));
  }

  public static Hardship hardship() {
    return new Hardship(
        CaseTier.NATIONAL,
        HardshipCategory.DEEP,
        HardshipCause.MAJOR_ILLNESS,
        List.of(HardshipCause.CHILD_SCHOOLING));
  }

  public static AidTerms terms() {
    return new AidTerms(
        AidCategory.MEDICAL,
        Optional.of(new FundCode("ZYCZ-2026")),
        Optional.of("2026年两节送温暖"),
        new Money(180_000),
        List.of());
  }

  static AidTerms hospitalTerms() {
    return new AidTerms(
        AidCategory.MEDICAL,
        Optional.of(new FundCode("ZYCZ-2026")),
        Optional.of("2026年两节送温暖"),
        new Money(180_000),
        List.of(),
        Optional.of(SPOUSE),
        Optional.of(new Money(260_000)),
        Optional.of(new RosterId("roster-sample")));
  }

  /** A bill of the hospital, of which the household bore 2,600 yuan itself. */
  public static Bill bill(String number) {
    return new Bill(
        number, LocalDate.parse("2026-01-10"), "焦作市人民医院", new Money(520_000), new Money(260_000));
  }

  static Personal<Note> note(String text) {
    return Personal.of(HEAD, Note.of(text));
  }

  /** Every kind of event, once. */
  public static List<LedgerEvent> all() {
    return Stream.of(
            UnionSamples.all(),
            register(),
            file(),
            AmendmentSamples.all(),
            ApplicationSamples.all(),
            aid(),
            care(),
            ReversalSamples.all(),
            OfferSamples.all(),
            AttachmentSamples.all(),
            RepaymentSamples.all(),
            BillSamples.all(),
            ErasureSamples.all(),
            MoneySamples.all(),
            ActivitySamples.all(),
            PlanSamples.all(),
            CheckSamples.all())
        .flatMap(List::stream)
        .toList();
  }

  private static List<LedgerEvent> register() {
    return List.of(
        new PersonClaimed(HEAD, CASE, ClaimRole.HEAD, DAY),
        new PersonReleased(HEAD, CASE, DAY),
        new PersonErased(HEAD, note("本人申请"), DAY));
  }

  private static List<LedgerEvent> file() {
    return List.of(
        new CaseArchived(CASE, COUNTY, hardship(), household(), note("租房居住"), DAY),
        new CaseRevised(CASE, COUNTY, hardship(), household(), note("收入变化"), DAY),
        new CaseVisited(
            CASE,
            COUNTY,
            VISIT,
            Optional.of("2026年两节送温暖"),
            Optional.of(new FundCode("ZYCZ-2026")),
            Optional.of(WorkerIdentity.URBAN),
            Personal.of(HEAD, new VisitNotes("春燕走访组", "需申请医疗救助")),
            new Money(50_000),
            List.of(new Goods("米10kg", 2, "袋", new Money(6_000))),
            Optional.of(PlanSamples.RECEIPT),
            Optional.of(PlanSamples.PLAN),
            Optional.of(PlanSamples.PAST),
            DAY),
        new FollowUpPromised(CASE, COUNTY, VISIT, DAY.plusMonths(1), DAY),
        new FollowUpDone(CASE, COUNTY, VISIT, note("已办理"), DAY.plusDays(9)),
        new VisitsCompared(
            CASE, COUNTY, VISIT, Optional.of(new VisitId("visit-2")), note("上午下午各一次"), DAY),
        new CaseTransferred(CASE, COUNTY, NEIGHBOUR, note("迁居"), Optional.of(SUPERVISOR), DAY),
        new CaseClosed(CASE, COUNTY, CloseReason.LIFTED, note("收入稳定"), DAY),
        new CaseReopened(CASE, COUNTY, note("再次患病"), Optional.of(CASEWORKER), DAY),
        new CasePersonErased(
            CASE, COUNTY, SPOUSE, Optional.of(new Dependants(List.of(2, 1))), DAY));
  }

  private static List<LedgerEvent> care() {
    NoticeId notice = new NoticeId("notice-sample");
    ObjectionId objection = new ObjectionId("objection-sample");
    MeansCheckId check = new MeansCheckId("means-check-sample");
    return List.of(
        new NoticePublished(CASE, COUNTY, notice, DAY, DAY.plusDays(7), "钟**，困难救助", DAY),
        new ObjectionRaised(CASE, COUNTY, notice, objection, note("有车"), DAY.plusDays(1)),
        new ObjectionResolved(
            CASE,
            COUNTY,
            notice,
            objection,
            ObjectionOutcome.DISMISSED,
            note("车已报废"),
            SUPERVISOR,
            DAY.plusDays(3)),
        new MeansChecked(
            CASE,
            COUNTY,
            check,
            List.of(Exclusion.VEHICLE),
            "授权书 1 号",
            note("名下一辆货车"),
            CASEWORKER,
            DAY),
        new ExclusionAppealed(CASE, COUNTY, check, note("谋生工具"), DAY.plusDays(1)),
        new AppealDecided(
            CASE, COUNTY, check, AppealOutcome.GRANTED, note("属实"), SUPERVISOR, DAY.plusDays(4)),
        new PaperConfirmed(CASE, COUNTY, "档案柜 3-12", CASEWORKER, DAY.plusDays(9)));
  }

  static ProxyCollection proxy() {
    return new ProxyCollection("邓眉韵", "配偶", "410999198604294091", "住院", "委托书 1 号");
  }

  private static LedgerEvent delivered() {
    return new CaseAided(
        CASE,
        COUNTY,
        AID,
        hospitalTerms(),
        Personal.of(HEAD, new Payee("邓眉韵", "6222000000003654", Optional.of(proxy()))),
        new Receipt("PZ000001", ReceiptKind.BANK_SLIP),
        AidOrigin.CASEWORK,
        Optional.of(WorkerIdentity.URBAN),
        Optional.of(Personal.of(HEAD, new Bills(List.of(bill("YP 2026-0099"))))),
        Optional.of(FundingSource.CENTRAL_FISCAL),
        CASEWORKER,
        DAY);
  }

  private static List<LedgerEvent> aid() {
    return List.of(
        new AidProposed(
            CASE,
            COUNTY,
            AID,
            hospitalTerms(),
            note("住院"),
            CASEWORKER,
            Optional.of(Personal.of(HEAD, new Bills(List.of(bill("YP 2026-0099"))))),
            DAY),
        MoneySamples.approved(),
        new AidRejected(CASE, COUNTY, AID, note("材料不全"), SUPERVISOR, DAY),
        delivered());
  }

  /** The sample of every event type. */
  public static Map<Class<?>, LedgerEvent> byType() {
    return all().stream().collect(Collectors.toMap(LedgerEvent::getClass, Function.identity()));
  }
}
