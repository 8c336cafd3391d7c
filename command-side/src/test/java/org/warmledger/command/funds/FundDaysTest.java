package org.warmledger.command.funds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.warmledger.command.funds.Ledgers.CITY;
import static org.warmledger.command.funds.Ledgers.COUNTY;
import static org.warmledger.command.funds.Ledgers.DAY;
import static org.warmledger.command.funds.Ledgers.order;
import static org.warmledger.command.funds.Ledgers.rice;
import static org.warmledger.command.funds.Ledgers.yuan;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.Lack;
import org.warmledger.command.decision.Rejection;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.events.ids.CommitmentId;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.lists.FundFlow;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.Share;

/** On no business day was less than nothing in hand, whenever it was entered (C22). */
class FundDaysTest {

  private static final FundAmounts SOME = new FundAmounts(new Money(700), List.of(rice(3)));

  private final Ledgers ledgers = Ledgers.opened(() -> {});

  private Ledgers on(int day) {
    ledgers.today = DAY.plusDays(day);
    return ledgers;
  }

  private Decision<?> commit(String id, int day, FundAmounts amounts) {
    return ledgers.commit(CITY, order(id, amounts, DAY.plusDays(day)));
  }

  private static void refused(Decision<?> decision, RejectionCode code) {
    assertThat(decision)
        .isInstanceOfSatisfying(
            Decision.Refused.class,
            refused -> assertThat(refused.rejection().code()).isEqualTo(code));
  }

  private static void taken(Decision<?> decision) {
    assertThat(decision).isInstanceOf(Decision.Accepted.class);
  }

  private String last(FundCode fund) {
    return ledgers.book(fund).moves().standing().getLast().about();
  }

  @Test
  void nothingIsGivenOutBeforeItCame() {
    taken(on(9).receive(CITY, SOME));
    refused(commit("early", 8, yuan(1)), RejectionCode.C22_OVERDRAWN);
    refused(
        commit("rice", 8, new FundAmounts(Money.NONE, List.of(rice(1)))),
        RejectionCode.C22_OVERDRAWN);
    refused(on(8).allocate(CITY, COUNTY, yuan(1)), RejectionCode.C22_OVERDRAWN);
    refused(on(8).giveBack(CITY, Optional.empty(), yuan(1)), RejectionCode.C22_OVERDRAWN);
    taken(commit("now", 9, SOME));
  }

  @Test
  void whatWasInHandThenAndIsNoMoreIsNotGivenOutTwice() {
    taken(on(0).receive(CITY, yuan(700)));
    taken(commit("1", 5, yuan(700)));
    refused(commit("2", 3, yuan(1)), RejectionCode.C22_OVERDRAWN);
    on(7).release(CITY, new CommitmentId("commitment-1"));
    refused(commit("3", 4, yuan(1)), RejectionCode.C22_OVERDRAWN);
    refused(commit("4", 6, yuan(1)), RejectionCode.C22_OVERDRAWN);
    taken(commit("5", 7, yuan(700)));
  }

  @Test
  void aReceiptIsNotTakenBackOnADayOnWhichItWasSpent() {
    taken(on(0).receive(CITY, yuan(700)));
    taken(commit("1", 5, yuan(700)));
    on(7).release(CITY, new CommitmentId("commitment-1"));
    refused(on(6).takeBack(CITY, FundFlow.RECEIPT, last(CITY)), RejectionCode.FACT_RESTED_ON);
    taken(on(7).takeBack(CITY, FundFlow.RECEIPT, last(CITY)));
  }

  @Test
  void nothingMovesBeforeAFundIsOpenedNorIsItClosedBeforeItMovedLast() {
    refused(on(-1).receive(CITY, yuan(1)), RejectionCode.DATE_OUT_OF_ORDER);
    taken(on(0).receive(CITY, yuan(5)));
    refused(on(-1).allocate(CITY, COUNTY, yuan(5)), RejectionCode.DATE_OUT_OF_ORDER);
    refused(on(-1).giveBack(CITY, Optional.empty(), yuan(5)), RejectionCode.DATE_OUT_OF_ORDER);
    taken(commit("1", 2, yuan(5)));
    on(4).settle(CITY, new CommitmentId("commitment-1"));
    refused(on(3).close(CITY), RejectionCode.DATE_OUT_OF_ORDER);
    taken(on(4).close(CITY));
    refused(on(-1).close(COUNTY), RejectionCode.DATE_OUT_OF_ORDER);
    taken(on(0).close(COUNTY));
  }

  @Test
  void theDayAndWhatWouldBeLackingAreNamed() {
    taken(on(0).receive(CITY, yuan(300)));
    taken(on(9).receive(CITY, SOME));
    assertThat(commit("early", 8, new FundAmounts(new Money(500), List.of(rice(2)))))
        .isEqualTo(lacking(8, new FundAmounts(new Money(200), List.of(rice(2))), new Money(300)));
    assertThat(on(7).allocate(CITY, COUNTY, yuan(301)))
        .isEqualTo(lacking(7, yuan(1), new Money(300)));
  }

  private static Decision<?> lacking(int day, FundAmounts amounts, Money left) {
    return new Decision.Refused<>(
        Rejection.lacking(
            RejectionCode.C22_OVERDRAWN,
            new Lack(
                DAY.plusDays(day),
                Lack.Within.DAY,
                amounts.money(),
                amounts.goods(),
                left,
                List.of(),
                List.of())));
  }

  @Test
  void whatIsSetAsideIsNotHandedOutOnADayBeforeItCame() {
    taken(on(5).receive(CITY, yuan(700)));
    taken(commit("1", 5, yuan(700)));
    Days days = ledgers.book(CITY).days();
    assertThat(days.lackInTill(DAY.plusDays(4), yuan(700))).isPresent();
    assertThat(days.lackInTill(DAY.plusDays(5), yuan(700))).isEmpty();
  }

  @Test
  void whatNeverHappenedIsThereAgainFromItsOwnDayOn() {
    taken(on(0).receive(CITY, yuan(700)));
    taken(commit("1", 5, yuan(700)));
    on(5).settle(CITY, new CommitmentId("commitment-1"));
    on(5).refund(CITY, new CommitmentId("commitment-1"), yuan(700));
    taken(commit("2", 5, yuan(700)));
  }

  /** Whatever may be asked, with any day; what is handed out is asked for as it is by its rule. */
  @Property(tries = 300)
  void noDayFallsBelowZeroInWhateverOrderThingsAreEntered(
      @ForAll @Size(max = 40) List<@IntRange(min = 0, max = 9_999) Integer> asked) {
    for (int one : asked) {
      on(one % 10);
      FundAmounts amounts =
          new FundAmounts(new Money(1 + one / 10), List.of(rice(1 + one / 10 % 3)));
      String id = Integer.toString(ledgers.commitments.size());
      switch (one / 10 % 8) {
        case 0, 1 -> ledgers.receive(CITY, amounts);
        case 2 -> ledgers.allocate(CITY, COUNTY, amounts);
        case 3 -> ledgers.giveBack(CITY, Optional.empty(), amounts);
        case 4 -> ledgers.commit(CITY, order(id, amounts, ledgers.today));
        case 5 -> settle(one);
        case 6 -> comesBack(one);
        default -> takeBack(one);
      }
      for (FundCode fund : List.of(CITY, COUNTY)) {
        standsEveryDay(ledgers.book(fund).days().inHand());
        standsEveryDay(ledgers.book(fund).days().inTill());
      }
    }
  }

  private void settle(int one) {
    ledgers.commitments.entrySet().stream()
        .filter(known -> known.getValue() instanceof CommitmentState.Committed)
        .skip(one % 3)
        .findFirst()
        .filter(known -> hadCome((CommitmentState.Committed) known.getValue()))
        .ifPresent(known -> ledgers.settle(CITY, known.getKey()));
  }

  private boolean hadCome(CommitmentState.Committed held) {
    FundAmounts all = new FundAmounts(Share.moneyOf(held.shares()), Share.goodsOf(held.shares()));
    return ledgers.book(CITY).days().lackInTill(ledgers.today, all).isEmpty();
  }

  private void comesBack(int one) {
    for (var known : List.copyOf(ledgers.commitments.entrySet()).stream().skip(one % 3).toList()) {
      switch (known.getValue()) {
        case CommitmentState.Committed _ -> ledgers.release(CITY, known.getKey());
        case CommitmentState.Settled settled ->
            ledgers.refund(
                CITY,
                known.getKey(),
                new FundAmounts(Share.moneyOf(settled.outstanding()), List.of()));
        default -> {}
      }
    }
  }

  private void takeBack(int one) {
    ledgers.book(CITY).moves().standing().stream()
        .skip(one % 4)
        .findFirst()
        .ifPresent(moved -> ledgers.takeBack(CITY, moved.flow(), moved.about()));
  }

  private static void standsEveryDay(DaySums days) {
    DaySums.OfDay sum = new DaySums.OfDay(DAY, 0, List.of());
    for (DaySums.OfDay day : days.all()) {
      sum = sum.plus(day);
      assertThat(sum.fen()).isNotNegative();
      assertThat(sum.goods()).allMatch(some -> some.units() >= 0);
    }
  }
}
