package org.warmledger.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.AppropriationId;
import org.warmledger.events.ids.CommitmentId;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.GrantId;
import org.warmledger.events.ids.MovementId;
import org.warmledger.events.ids.RosterId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.TransferId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.AidCategory;
import org.warmledger.events.lists.BankResult;
import org.warmledger.events.lists.CapUnit;
import org.warmledger.events.lists.CaseTier;
import org.warmledger.events.lists.EvidenceKind;
import org.warmledger.events.lists.FundFlow;
import org.warmledger.events.lists.FundMove;
import org.warmledger.events.lists.FundMovement;
import org.warmledger.events.lists.FundingSource;
import org.warmledger.events.lists.HardshipCause;
import org.warmledger.events.lists.PurposeKind;
import org.warmledger.events.lists.ReceiptKind;
import org.warmledger.events.lists.ReleaseReason;
import org.warmledger.events.lists.WorkerIdentity;
import org.warmledger.events.values.Bills;
import org.warmledger.events.values.Cap;
import org.warmledger.events.values.CarriedLine;
import org.warmledger.events.values.DonorCondition;
import org.warmledger.events.values.FundScope;
import org.warmledger.events.values.FundTerms;
import org.warmledger.events.values.Giver;
import org.warmledger.events.values.Goods;
import org.warmledger.events.values.GrantTerms;
import org.warmledger.events.values.LinePayment;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.MovementContent;
import org.warmledger.events.values.Payee;
import org.warmledger.events.values.Personal;
import org.warmledger.events.values.Purpose;
import org.warmledger.events.values.Receipt;
import org.warmledger.events.values.RosterLine;
import org.warmledger.events.values.Seen;
import org.warmledger.events.values.Share;

/** One event of every kind about money and goods. */
final class MoneySamples {

  static final FundCode FUND = new FundCode("ZYCZ-2026");
  static final CommitmentId COMMITMENT = new CommitmentId("commitment-sample");

  private static final UnionPath CITY = new UnionPath("100000/410000/410800");
  private static final FundCode LOWER = new FundCode("ZYCZ-2026-410803");
  private static final TransferId TRANSFER = new TransferId("transfer-sample");
  private static final RosterId ROSTER = new RosterId("roster-sample");
  private static final AidId AID = new AidId("aid-sample");
  private static final LocalDate DAY = Samples.DAY;

  private MoneySamples() {}

  static List<LedgerEvent> all() {
    return java.util.stream.Stream.of(funds(), movements(), commitments(), rosters())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Share> shares() {
    return List.of(
        new Share(
            new AppropriationId("appropriation-sample"),
            new Money(180_000),
            List.of(new Goods("米10kg", 20, "袋", new Money(6_000)))));
  }

  private static LedgerEvent received() {
    return new FundReceived(
        FUND,
        CITY,
        FundingSource.CENTRAL_FISCAL,
        Optional.of(new Giver(new FundCode("ZYCZ-2026-410000"), CITY, TRANSFER)),
        shares(),
        Optional.of("2026年两节送温暖"),
        Optional.of("某某慈善会"),
        "PZ000100",
        Optional.of(FundMove.OPENING),
        DAY);
  }

  private static List<LedgerEvent> funds() {
    return List.of(
        new FundOpened(
            FUND,
            CITY,
            "2026年中央财政专项帮扶资金",
            FundingSource.CENTRAL_FISCAL,
            "豫财社〔2026〕1 号",
            scope(),
            DAY),
        received(),
        new FundAllocated(FUND, CITY, TRANSFER, LOWER, Samples.COUNTY, shares(), "PZ000101", DAY),
        new FundBooked(FUND, CITY, FundMovement.COMMITTED, 1, shares(), Optional.of(GRANT), DAY),
        new FundReturned(
            LOWER,
            Samples.COUNTY,
            TRANSFER,
            Optional.of(FUND),
            Optional.of(CITY),
            Optional.of("某某慈善会"),
            shares(),
            "年末结余上交",
            DAY),
        new FundClosed(FUND, CITY, "项目结束", DAY),
        new FundAmended(FUND, CITY, amended(), "扩大使用范围", "调整批复1号", DAY.plusDays(2)),
        new FundClosureReversed(FUND, CITY, "结项有误", DAY.plusDays(3)),
        moveReversed(),
        new FundGranted(FUND, CITY, GRANT, granted(), new Money(500_000), "授权书1号", DAY),
        new FundGrantEnded(FUND, CITY, GRANT, "年度结束", DAY.plusDays(9)));
  }

  private static final GrantId GRANT = new GrantId("grant-sample");

  private static FundTerms amended() {
    return new FundTerms("中央财政帮扶资金（调整）", FundingSource.CENTRAL_FISCAL, "财社2026-7", scope());
  }

  private static GrantTerms granted() {
    return new GrantTerms(Samples.COUNTY, DAY, DAY.plusDays(99));
  }

  private static LedgerEvent moveReversed() {
    return new FundMoveReversed(
        FUND,
        CITY,
        FundFlow.RECEIPT,
        TRANSFER.value(),
        FundingSource.CENTRAL_FISCAL,
        Optional.of(new Giver(new FundCode("ZYCZ-2026-410000"), CITY, TRANSFER)),
        shares(),
        Optional.of("2026年两节送温暖"),
        "拨错了单位",
        Samples.SUPERVISOR,
        Optional.of(FundMove.OPENING),
        DAY,
        DAY.plusDays(2));
  }

  private static final MovementId MOVEMENT = new MovementId("movement-sample");

  static LedgerEvent approved() {
    return new AidApproved(
        Samples.CASE,
        Samples.COUNTY,
        AID,
        Samples.note("同意"),
        Optional.of(new Seen(4, Optional.of(7L))),
        Optional.of(Samples.note("家中二人同病")),
        Optional.of(GRANT),
        Samples.SUPERVISOR,
        DAY);
  }

  private static List<LedgerEvent> movements() {
    return List.of(
        new MovementEntered(MOVEMENT, FUND, CITY, content(), Samples.CASEWORKER, DAY),
        new MovementSeconded(MOVEMENT, FUND, CITY, "已核对文件", new StaffId("finance@410803"), DAY),
        new MovementConfirmed(MOVEMENT, FUND, CITY, "与银行回单一致", Samples.SUPERVISOR, DAY),
        new MovementRejected(MOVEMENT, FUND, CITY, "金额不符", Samples.SUPERVISOR, DAY),
        new MovementWithdrawn(MOVEMENT, FUND, CITY, "填错", Samples.CASEWORKER, DAY));
  }

  private static MovementContent content() {
    return new MovementContent(
        FundMove.RECEIPT,
        Optional.of(
            new FundTerms(
                "2026年中央财政专项帮扶资金", FundingSource.CENTRAL_FISCAL, "豫财社〔2026〕1 号", scope())),
        new Money(1_000_000),
        List.of(new Goods("米10kg", 2, "袋", new Money(6_000))),
        Optional.of(LOWER),
        Optional.of(FundingSource.CENTRAL_FISCAL),
        Optional.of("2026年两节送温暖"),
        Optional.of("市财政局"),
        Optional.of("年末结余上交"),
        Optional.of(new Receipt("PZ000100", ReceiptKind.BANK_SLIP)),
        Optional.of(new MovementId("movement-before")),
        Optional.of(granted()),
        Optional.of(GRANT));
  }

  private static FundScope scope() {
    return new FundScope(
        LocalDate.of(2026, 1, 1),
        LocalDate.of(2026, 12, 31),
        List.of(AidCategory.MEDICAL, AidCategory.LIVING),
        List.of(CaseTier.NATIONAL),
        Optional.of(
            new DonorCondition(
                "限患病农民工", List.of(WorkerIdentity.MIGRANT), List.of(HardshipCause.MAJOR_ILLNESS))),
        List.of(EvidenceKind.APPROVAL, EvidenceKind.RECEIPT),
        List.of(
            new Cap(
                Optional.of(AidCategory.MEDICAL), CapUnit.HOUSEHOLD_YEAR, new Money(2_000_000))));
  }

  private static List<LedgerEvent> commitments() {
    return List.of(
        new FundsCommitted(
            COMMITMENT,
            FUND,
            CITY,
            new Purpose(
                PurposeKind.AID,
                AID.value(),
                Optional.of(Samples.CASE),
                Samples.COUNTY,
                Optional.of(ROSTER),
                Optional.of(AidCategory.MEDICAL),
                Optional.of("2026年两节送温暖")),
            shares(),
            Optional.of(GRANT),
            DAY),
        new FundsSettled(COMMITMENT, FUND, CITY, shares(), DAY),
        new FundsReleased(COMMITMENT, FUND, CITY, ReleaseReason.LAPSED, shares(), DAY),
        new FundsRefunded(COMMITMENT, FUND, CITY, shares(), DAY),
        new RefundReversed(COMMITMENT, FUND, CITY, shares(), DAY),
        new AidFunded(Samples.CASE, Samples.COUNTY, AID, FUND, COMMITMENT, 8, DAY),
        ShortageSamples.refused(AID, FUND),
        new AidLapsed(Samples.CASE, Samples.COUNTY, AID, DAY.plusMonths(3)));
  }

  private static Personal<Payee> payee() {
    return Personal.of(
        Samples.HEAD, new Payee("钟君晶", "6222000000003654", Optional.of(Samples.proxy())));
  }

  private static LedgerEvent drawnUp() {
    return new RosterDrawnUp(
        ROSTER,
        Samples.COUNTY,
        "2026年两节慰问金发放花名册",
        AidCategory.LIVING,
        FUND,
        Optional.of("2026年两节送温暖"),
        1,
        new Money(50_000),
        List.of(),
        Optional.of("a".repeat(64)),
        Samples.CASEWORKER,
        DAY);
  }

  private static LedgerEvent listed() {
    return new RosterLinesListed(
        ROSTER,
        Samples.COUNTY,
        List.of(
            new RosterLine(
                1,
                Samples.CASE,
                Samples.HEAD,
                AID,
                new Money(50_000),
                List.of(),
                payee(),
                Optional.of(new Money(60_000)),
                Optional.of(
                    Personal.of(Samples.HEAD, new Bills(List.of(Samples.bill("YP 2026-0077"))))))),
        DAY);
  }

  private static List<LedgerEvent> rosters() {
    return List.of(
        drawnUp(),
        listed(),
        new RosterApproved(ROSTER, Samples.COUNTY, 7, "同意", Samples.SUPERVISOR, DAY),
        new RosterRejected(ROSTER, Samples.COUNTY, "重复", Samples.SUPERVISOR, DAY),
        new RosterLinesCarried(
            ROSTER,
            Samples.COUNTY,
            List.of(new CarriedLine(1, AID, Optional.of("C05_AID_AFTER_END"))),
            DAY),
        new RosterLinesPaid(
            ROSTER,
            Samples.COUNTY,
            List.of(new LinePayment(1, AID, BankResult.PAID, "YH000001", DAY)),
            new StaffId("finance@410803"),
            DAY),
        new RosterLineCorrectionEntered(
            ROSTER, Samples.COUNTY, 1, AID, payee(), Samples.CASEWORKER, DAY),
        new RosterLineCorrected(ROSTER, Samples.COUNTY, 1, AID, payee(), Samples.CASEWORKER, DAY),
        new RosterLineDropped(ROSTER, Samples.COUNTY, 1, AID, "账户已销", Samples.SUPERVISOR, DAY),
        new RosterLineRenewed(
            ROSTER, Samples.COUNTY, 1, AID, 9, "退汇，账号已更正", Samples.SUPERVISOR, DAY));
  }
}
