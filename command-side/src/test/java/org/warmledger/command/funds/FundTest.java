package org.warmledger.command.funds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.warmledger.command.decision.RejectionCode.*;
import static org.warmledger.command.funds.Ledgers.*;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.FieldCode;
import org.warmledger.command.decision.Rejection;
import org.warmledger.events.FundBooked;
import org.warmledger.events.FundClosed;
import org.warmledger.events.FundEvent;
import org.warmledger.events.ids.AppropriationId;
import org.warmledger.events.ids.CommitmentId;
import org.warmledger.events.lists.FundMovement;
import org.warmledger.events.values.Goods;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.Share;

/** Money and goods of a fund, from the appropriation to what comes back. */
class FundTest {

  private static final CommitmentId ONE = new CommitmentId("commitment-one");

  private final Ledgers ledgers = Ledgers.opened(() -> {});

  private static void refused(Decision<?> decision, Object code) {
    assertThat(decision)
        .isInstanceOfSatisfying(
            Decision.Refused.class,
            refused -> assertThat(refused.rejection().code()).isEqualTo(code));
  }

  @Test
  void moreThanIsInHandIsNotCommitted() {
    ledgers.receive(CITY, yuan(100));
    refused(ledgers.commit(CITY, order("one", yuan(101))), C22_OVERDRAWN);
    ledgers.commit(CITY, order("one", yuan(100)));
    refused(ledgers.commit(CITY, order("two", yuan(1))), C22_OVERDRAWN);
    assertThat(ledgers.book(CITY).money()).isEqualTo(new Balance(100, 0, 100, 0, 0, 0));
  }

  @Test
  void ordersThatExceedTheFundTogetherAreRefusedTogether() {
    ledgers.receive(CITY, yuan(100));
    refused(ledgers.commit(CITY, order("one", yuan(60)), order("two", yuan(60))), C22_OVERDRAWN);
    assertThat(ledgers.commitments).isEmpty();
  }

  @Test
  void ofManyOrdersTheFirstOnesAreCoveredAndNoOther() {
    ledgers.receive(CITY, yuan(100));
    assertThat(
            FundRules.commitCovered(
                    List.of(
                        order("one", yuan(60)), order("two", yuan(60)), order("three", yuan(40))),
                    ledgers.state(CITY))
                .orRefuse())
        .extracting(fact -> fact.purpose().id())
        .containsExactly("one", "three");
  }

  @Test
  void whatWasShownOfAFundHasMovedOnByAllButPostingsThatLeaveEnough() {
    ledgers.receive(CITY, yuan(100));
    FundBooked booked =
        new FundBooked(
            CITY,
            ledgers.book(CITY).union(),
            FundMovement.COMMITTED,
            1,
            List.of(),
            Optional.empty(),
            Ledgers.DAY);
    FundEvent closed = new FundClosed(CITY, ledgers.book(CITY).union(), "项目结束", Ledgers.DAY);
    FundState now = ledgers.state(CITY);
    assertThat(FundRules.movesOn(List.of(booked), now, yuan(100))).isFalse();
    assertThat(FundRules.movesOn(List.of(booked), now, yuan(101))).isTrue();
    assertThat(FundRules.movesOn(List.of(booked, closed), now, yuan(1))).isTrue();
    assertThat(FundRules.movesOn(List.of(), Fund.unopened(), yuan(1))).isTrue();
  }

  @Test
  void goodsAreCountedByTheirKind() {
    ledgers.receive(CITY, new FundAmounts(Money.NONE, List.of(rice(2), oil(1))));
    refused(
        ledgers.commit(CITY, order("one", new FundAmounts(Money.NONE, List.of(oil(2))))),
        C22_OVERDRAWN);
    ledgers.commit(CITY, order("one", new FundAmounts(Money.NONE, List.of(rice(2)))));
    refused(
        ledgers.commit(CITY, order("two", new FundAmounts(Money.NONE, List.of(rice(1))))),
        C22_OVERDRAWN);
  }

  @Test
  void theOldestAppropriationIsDrawnFirst() {
    ledgers.receive(CITY, yuan(30));
    ledgers.receive(CITY, yuan(30));
    assertThat(ledgers.commit(CITY, order("one", yuan(40))).orRefuse().getFirst().shares())
        .containsExactly(
            new Share(new AppropriationId("appropriation-0"), new Money(30), List.of()),
            new Share(new AppropriationId("appropriation-1"), new Money(10), List.of()));
  }

  @Test
  void whatComesBackIsFirstInLineAgain() {
    ledgers.receive(CITY, yuan(30));
    ledgers.receive(CITY, yuan(30));
    ledgers.commit(CITY, order("one", yuan(30)));
    ledgers.release(CITY, ONE);
    assertThat(ledgers.commit(CITY, order("two", yuan(30))).orRefuse().getFirst().shares())
        .extracting(Share::appropriation)
        .containsExactly(new AppropriationId("appropriation-0"));
  }

  @Test
  void aCommitmentIsSettledOnceAndThenNotReleased() {
    ledgers.receive(CITY, yuan(30));
    ledgers.commit(CITY, order("one", yuan(30)));
    ledgers.settle(CITY, ONE);
    assertThat(ledgers.settle(CITY, ONE)).isEqualTo(Decision.alreadySo());
    assertThatThrownBy(() -> ledgers.release(CITY, ONE)).isInstanceOf(IllegalStateException.class);
    assertThat(ledgers.book(CITY).money()).isEqualTo(new Balance(30, 0, 0, 30, 0, 0));
  }

  @Test
  void aReleasedCommitmentIsReleasedOnceAndMayBeMadeAnew() {
    ledgers.receive(CITY, yuan(30));
    ledgers.commit(CITY, order("one", yuan(30)));
    ledgers.release(CITY, ONE);
    assertThat(ledgers.release(CITY, ONE)).isEqualTo(Decision.alreadySo());
    assertThat(Commitment.isOutstanding(ledgers.commitment(ONE))).isTrue();
    ledgers.commit(CITY, order("one", yuan(30)));
    assertThat(ledgers.book(CITY).money()).isEqualTo(new Balance(30, 0, 30, 0, 0, 0));
  }

  @Test
  void noMoreComesBackThanWasHandedOut() {
    ledgers.receive(CITY, yuan(30));
    ledgers.commit(CITY, order("one", yuan(30)));
    ledgers.settle(CITY, ONE);
    ledgers.refund(CITY, ONE, yuan(20));
    refused(ledgers.refund(CITY, ONE, yuan(11)), C22_OVERDRAWN);
    ledgers.refund(CITY, ONE, yuan(10));
    assertThat(ledgers.book(CITY).money()).isEqualTo(new Balance(30, 0, 0, 0, 0, 30));
  }

  @Test
  void anAllocationGoesDownTheTreeOnly() {
    ledgers.receive(CITY, yuan(100));
    ledgers.receive(COUNTY, yuan(100));
    refused(ledgers.allocate(COUNTY, CITY, yuan(1)), FUND_NOT_BELOW);
    refused(ledgers.allocate(COUNTY, NEIGHBOUR, yuan(1)), FUND_NOT_BELOW);
    refused(ledgers.allocate(CITY, CITY, yuan(1)), FUND_NOT_BELOW);
    refused(
        ledgers.allocate(CITY, new org.warmledger.events.ids.FundCode("X"), yuan(1)), UNKNOWN_FUND);
    refused(ledgers.allocate(CITY, COUNTY, yuan(101)), C22_OVERDRAWN);
    ledgers.allocate(CITY, COUNTY, yuan(100));
    assertThat(ledgers.book(CITY).money()).isEqualTo(new Balance(100, 100, 0, 0, 0, 0));
    assertThat(ledgers.book(COUNTY).money()).isEqualTo(new Balance(200, 0, 0, 0, 0, 200));
  }

  @Test
  void whatIsReturnedGoesBackWhereItCameFrom() {
    ledgers.receive(CITY, yuan(100));
    ledgers.receive(COUNTY, yuan(50));
    ledgers.allocate(CITY, COUNTY, yuan(30));
    refused(ledgers.giveBack(COUNTY, Optional.of(CITY), yuan(31)), C22_OVERDRAWN);
    refused(ledgers.giveBack(COUNTY, Optional.empty(), yuan(51)), C22_OVERDRAWN);
    refused(ledgers.giveBack(COUNTY, Optional.of(NEIGHBOUR), yuan(1)), FUND_NOT_BELOW);
    ledgers.giveBack(COUNTY, Optional.of(CITY), yuan(30));
    ledgers.giveBack(COUNTY, Optional.empty(), yuan(50));
    assertThat(ledgers.book(COUNTY).money()).isEqualTo(new Balance(80, 0, 0, 0, 80, 0));
    assertThat(ledgers.book(CITY).money()).isEqualTo(new Balance(130, 30, 0, 0, 0, 100));
  }

  @Test
  void aFundIsClosedWhenNothingIsLeft() {
    ledgers.receive(CITY, new FundAmounts(new Money(30), List.of(rice(1))));
    refused(ledgers.close(CITY), FUND_NOT_EMPTY);
    ledgers.commit(CITY, order("one", new FundAmounts(new Money(30), List.of(rice(1)))));
    refused(ledgers.close(CITY), FUND_NOT_EMPTY);
    ledgers.settle(CITY, ONE);
    assertThat(ledgers.close(CITY).orRefuse()).hasSize(1);
    assertThat(ledgers.close(CITY)).isEqualTo(Decision.alreadySo());
  }

  @Test
  void nothingMovesInOrOutOfAClosedFund() {
    ledgers.close(COUNTY);
    ledgers.receive(CITY, yuan(10));
    refused(ledgers.receive(COUNTY, yuan(1)), FUND_CLOSED);
    refused(ledgers.commit(COUNTY, order("one", yuan(1))), FUND_CLOSED);
    refused(ledgers.allocate(CITY, COUNTY, yuan(1)), FUND_CLOSED);
    refused(ledgers.giveBack(COUNTY, Optional.empty(), yuan(1)), FUND_CLOSED);
  }

  @Test
  void figuresStayWithinWhatOneFactCanCarry() {
    ledgers.receive(CITY, yuan(Money.MOST_FEN));
    assertThat(ledgers.receive(CITY, yuan(1)))
        .isEqualTo(
            new Decision.Refused<>(
                Rejection.ofFields(
                    List.of(new Rejection.WrongField("/money", FieldCode.AMOUNT_TOO_LARGE)))));
    ledgers.receive(COUNTY, new FundAmounts(Money.NONE, List.of(rice(Goods.MOST_UNITS))));
    refused(ledgers.receive(COUNTY, new FundAmounts(Money.NONE, List.of(rice(1)))), INVALID_FIELDS);
  }
}
