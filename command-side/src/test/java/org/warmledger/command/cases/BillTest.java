package org.warmledger.command.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.warmledger.command.cases.Facts.*;
import static org.warmledger.command.cases.GivenCare.*;
import static org.warmledger.command.cases.Story.given;
import static org.warmledger.command.decision.RejectionCode.C07_BILL_USED_UP;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.warmledger.command.cases.recordpastaid.RecordPastAid;
import org.warmledger.command.cases.recordpastaid.RecordPastAidRule;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.funds.FundFacts;
import org.warmledger.events.AidLapsed;
import org.warmledger.events.AidProposed;
import org.warmledger.events.AidRejected;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.Like;
import org.warmledger.events.Samples;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.values.Bill;
import org.warmledger.events.values.Bills;
import org.warmledger.events.values.Money;

/** A bill serves aid up to the part of it that the household bore itself, and no further (C07). */
class BillTest {

  private static final Optional<FundFacts> FUND_OF_ALL = Optional.of(fund().facts());

  /** 2,600 yuan of it are self-paid. */
  private static final Bill BILL = Samples.bill("YP-1");

  private static final Bill OTHER = Samples.bill("YP-2");

  private static Function<CaseState, Decision<CaseEvent>> ask(String aid, long yuan, Bill... on) {
    long borne = new Bills(List.of(on)).selfPaidFen();
    return propose(
        new AidId(aid),
        medical(yuan * 100, Optional.of(new Money(borne))),
        List.of(on),
        FUND_OF_ALL,
        "2026-02-01");
  }

  private static Story asked(String aid, long yuan, Bill... on) {
    return given(archived("2026-01-12")).then(ask(aid, yuan, on));
  }

  @Test
  void aProposalKeepsItsBillsUnderTheSealOfTheHead() {
    var decided =
        ask("aid-1", 1_800, BILL)
            .apply(HardshipCase.evolve(HardshipCase.unopened(), archived("2026-01-12")));
    assertThat(decided.orRefuse())
        .singleElement()
        .isInstanceOfSatisfying(
            AidProposed.class,
            aid -> {
              var bills = aid.bills().orElseThrow();
              assertThat(bills.owner()).isEqualTo(Samples.HEAD);
              assertThat(bills.orElse(Bills.NONE).all()).containsExactly(BILL);
            });
  }

  @Test
  void aSecondAidTakesNoMoreThanIsLeft() {
    Story first = asked("aid-1", 1_800, BILL);
    first.when(ask("aid-2", 800, BILL)).thenHappens(AidProposed.class);
    first.when(ask("aid-2", 801, BILL)).thenRefused(C07_BILL_USED_UP);
  }

  /** C07: what an import says was given on it once is as gone as what the ledger gave. */
  @Test
  void whatThePastGaveOnABillIsNotThereAnyMore() {
    RecordPastAid past =
        new RecordPastAid(
            Samples.CASE,
            new AidId("aid-1"),
            medical(180_000, Optional.of(BILL.selfPaid())),
            payee(HEAD_NAME),
            receipt(),
            new Bills(List.of(BILL)),
            Optional.empty(),
            SUPERVISOR,
            day("2026-01-20"));
    Story given =
        given(archived("2026-01-12")).then(state -> RecordPastAidRule.decide(past, state));
    given.when(ask("aid-2", 800, BILL)).thenHappens(AidProposed.class);
    given.when(ask("aid-2", 801, BILL)).thenRefused(C07_BILL_USED_UP);
  }

  @Test
  void aBillIsTheSameHoweverItsNumberAndHospitalAreWritten() {
    Bill spelled = new Bill("ｙｐ - 1", BILL.issuedOn(), "焦作市 人民醫院", BILL.total(), BILL.selfPaid());
    asked("aid-1", 1_800, BILL).when(ask("aid-2", 801, spelled)).thenRefused(C07_BILL_USED_UP);
  }

  @Test
  void anotherDayOrHospitalAloneDoesNotMakeAnotherBill() {
    Bill later = bill("YP-1", "2026-01-11", BILL.hospital());
    Bill elsewhere = bill("YP-1", "2026-01-10", "焦作市人民医院(本部)");
    Story first = asked("aid-1", 2_600, BILL);
    first.when(ask("aid-2", 1, later)).thenRefused(C07_BILL_USED_UP);
    first.when(ask("aid-2", 1, elsewhere)).thenRefused(C07_BILL_USED_UP);
    first
        .when(ask("aid-2", 2_600, bill("YP-1", "2026-01-11", "焦作市中医院")))
        .thenHappens(AidProposed.class);
  }

  @Test
  void whatLooksLikeTwoBillsIsOneWhereAThirdSpellingJoinsThem() {
    Bill elsewhere = bill("YP-1", "2026-01-11", "焦作市中医院");
    Bill between = bill("YP-1", "2026-01-11", BILL.hospital());
    asked("aid-1", 2_600, BILL)
        .when(ask("aid-2", 1, elsewhere, between))
        .thenRefused(C07_BILL_USED_UP);
  }

  @Test
  void goodsDrawOnTheBillAsMoneyDoes() {
    asked("aid-1", 2_500, BILL).when(askWithRice("aid-2", 41)).thenRefused(C07_BILL_USED_UP);
    asked("aid-1", 2_500, BILL).when(askWithRice("aid-2", 40)).thenHappens(AidProposed.class);
    given(archived("2026-01-12"))
        .then(askWithRice("aid-1", 40))
        .when(ask("aid-2", 2_501, BILL))
        .thenRefused(C07_BILL_USED_UP);
  }

  /** So many yuan, and rice of 60. */
  private static Function<CaseState, Decision<CaseEvent>> askWithRice(String aid, long yuan) {
    return propose(
        new AidId(aid),
        medicalWithRice(yuan * 100, Optional.of(BILL.selfPaid())),
        List.of(BILL),
        FUND_OF_ALL,
        "2026-02-01");
  }

  private static Bill bill(String number, String on, String hospital) {
    return new Bill(number, day(on), hospital, BILL.total(), BILL.selfPaid());
  }

  @Test
  void severalBillsAreDrawnOnOneAfterTheOther() {
    Story first = asked("aid-1", 3_000, BILL, OTHER);
    first.when(ask("aid-2", 2_200, OTHER)).thenHappens(AidProposed.class);
    first.when(ask("aid-2", 2_201, OTHER)).thenRefused(C07_BILL_USED_UP);
    first.when(ask("aid-2", 1, BILL)).thenRefused(C07_BILL_USED_UP);
  }

  @Test
  void whereItsSelfPaidPartWasStatedDifferentlyTheLeastCounts() {
    Bill more =
        new Bill("YP-1", BILL.issuedOn(), BILL.hospital(), BILL.total(), new Money(520_000));
    asked("aid-1", 1_800, BILL).when(ask("aid-2", 801, more)).thenRefused(C07_BILL_USED_UP);
    Bill less =
        new Bill("YP-1", BILL.issuedOn(), BILL.hospital(), BILL.total(), new Money(100_000));
    asked("aid-1", 1_800, BILL).when(ask("aid-2", 1, less)).thenRefused(C07_BILL_USED_UP);
  }

  @Test
  void whatIsApprovedFundedOrDeliveredKeepsItsBill() {
    for (Story kept :
        List.of(
            asked(AID.value(), 1_800, BILL).and(approved("2026-02-02")),
            asked(AID.value(), 1_800, BILL).and(approved("2026-02-02")).and(funded("2026-02-02")),
            asked(AID.value(), 1_800, BILL)
                .and(approved("2026-02-02"))
                .and(funded("2026-02-02"))
                .and(delivered("2026-02-03")))) {
      kept.when(ask("aid-2", 801, BILL)).thenRefused(C07_BILL_USED_UP);
    }
  }

  @Test
  void aidThatIsTurnedDownLapsesOrIsTakenBackFreesItsBill() {
    Story waits = asked(AID.value(), 2_600, BILL);
    Story funded = waits.and(approved("2026-02-02")).and(funded("2026-02-02"));
    var rejected = Like.bare(AidRejected.class).with(AidRejected::aidId, AID).made();
    var lapsed = Like.bare(AidLapsed.class).with(AidLapsed::aidId, AID).made();
    for (Story free :
        List.of(
            waits.and(rejected),
            funded.and(lapsed),
            funded.and(delivered("2026-02-03")).and(reversed("2026-02-04")))) {
      free.when(ask("aid-2", 2_600, BILL)).thenHappens(AidProposed.class);
    }
  }

  @Test
  void aidThatTheFundRefusedMayStillBeApprovedAndKeepsItsBill() {
    asked(AID.value(), 2_600, BILL)
        .and(approved("2026-02-02"))
        .and(fundsRefused("2026-02-02"))
        .when(ask("aid-2", 1, BILL))
        .thenRefused(C07_BILL_USED_UP);
  }

  @Test
  void aidThatNamedNoBillStandsInNobodysWay() {
    given(archived("2026-01-12"), proposed("2026-02-01"))
        .when(ask("aid-2", 2_600, BILL))
        .thenHappens(AidProposed.class);
  }
}
