package org.warmledger.events;

import java.util.List;
import java.util.Optional;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.RosterId;
import org.warmledger.events.lists.BankResult;
import org.warmledger.events.lists.CloseReason;
import org.warmledger.events.lists.FileFact;
import org.warmledger.events.lists.LineStanding;
import org.warmledger.events.lists.ReceiptKind;
import org.warmledger.events.lists.WorkerIdentity;
import org.warmledger.events.values.Goods;
import org.warmledger.events.values.LinePayment;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.Receipt;

/** What takes facts of a file and of a line of a roster back, once each. */
final class ReversalSamples {

  private ReversalSamples() {}

  static List<LedgerEvent> all() {
    return List.of(
        aid(), visit(), closure(), reopening(), transfer(), fact(), answer(), archiving());
  }

  private static AidReversed aid() {
    return new AidReversed(
        Samples.CASE,
        Samples.COUNTY,
        new AidId("aid-sample"),
        Samples.hospitalTerms(),
        Optional.of(WorkerIdentity.URBAN),
        Optional.of(Samples.COUNTY),
        Samples.DAY,
        Samples.note("账号有误退回"),
        Samples.SUPERVISOR,
        Optional.of(new Receipt("TK000001", ReceiptKind.BANK_SLIP)),
        Samples.DAY.plusDays(3));
  }

  private static VisitReversed visit() {
    return new VisitReversed(
        Samples.CASE,
        Samples.COUNTY,
        Samples.VISIT,
        Optional.of("2026年两节送温暖"),
        Optional.of(new FundCode("ZYCZ-2026")),
        Optional.of(WorkerIdentity.URBAN),
        new Money(50_000),
        List.of(new Goods("米10kg", 2, "袋", new Money(6_000))),
        Samples.COUNTY,
        Samples.DAY,
        Samples.note("走错了人家"),
        Samples.SUPERVISOR,
        Optional.of(PlanSamples.RECEIPT),
        Samples.DAY.plusDays(2));
  }

  private static ClosureReversed closure() {
    return new ClosureReversed(
        Samples.CASE,
        Samples.COUNTY,
        CloseReason.LIFTED,
        Samples.DAY,
        Samples.note("同名同姓"),
        Samples.SUPERVISOR,
        Samples.DAY.plusDays(2));
  }

  private static ArchivingReversed archiving() {
    return new ArchivingReversed(
        Samples.CASE,
        Samples.COUNTY,
        Samples.DAY,
        Samples.note("导入了别处的名册"),
        Samples.SUPERVISOR,
        Samples.DAY.plusDays(2));
  }

  private static ReopeningReversed reopening() {
    return new ReopeningReversed(
        Samples.CASE,
        Samples.COUNTY,
        CloseReason.LIFTED,
        Samples.DAY.minusDays(30),
        Samples.note("收入已过线"),
        Samples.DAY,
        Samples.note("点错了档案"),
        Samples.SUPERVISOR,
        Samples.DAY.plusDays(2));
  }

  private static TransferReversed transfer() {
    return new TransferReversed(
        Samples.CASE,
        Samples.NEIGHBOUR,
        Samples.COUNTY,
        Samples.DAY,
        Samples.note("并未迁居"),
        Samples.SUPERVISOR,
        Samples.DAY.plusDays(2));
  }

  private static RosterAnswerReversed answer() {
    AidId aid = new AidId("aid-sample");
    return new RosterAnswerReversed(
        new RosterId("roster-sample"),
        Samples.COUNTY,
        new LinePayment(1, aid, BankResult.WRONG_ACCOUNT, "", Samples.DAY.plusDays(2)),
        Optional.of(new LinePayment(1, aid, BankResult.RETURNED, "", Samples.DAY)),
        LineStanding.RETURNED,
        "看错了行",
        Samples.SUPERVISOR,
        Samples.DAY.plusDays(3));
  }

  private static FactReversed fact() {
    return new FactReversed(
        Samples.CASE,
        Samples.COUNTY,
        FileFact.NOTICE,
        Optional.of("notice-sample"),
        Samples.DAY,
        Samples.note("贴错了名单"),
        Samples.SUPERVISOR,
        Samples.DAY.plusDays(2));
  }
}
