package org.warmledger.command.funds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.warmledger.command.funds.Ledgers.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.fields.Fields;
import org.warmledger.command.funds.MoveCommitmentRule.Move;
import org.warmledger.command.funds.receivefunds.ReceiveFunds;
import org.warmledger.command.funds.receivefunds.ReceiveFundsRule;
import org.warmledger.events.FundsCommitted;
import org.warmledger.events.FundsRefunded;
import org.warmledger.events.ids.AppropriationId;
import org.warmledger.events.ids.CommitmentId;
import org.warmledger.events.lists.FundMovement;
import org.warmledger.events.lists.ReleaseReason;
import org.warmledger.events.values.Goods;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.Share;

/** The books of a fund: what is drawn of which appropriation, and that nothing is made or lost. */
class FundBookTest {

  private static final CommitmentId ONE = new CommitmentId("commitment-one");
  private static final AppropriationId FIRST = new AppropriationId("appropriation-0");
  private static final AppropriationId SECOND = new AppropriationId("appropriation-1");

  private final Ledgers ledgers = Ledgers.opened(() -> {});

  @ParameterizedTest
  @CsvSource({
    "-1,  0,  0,  0,  0",
    " 0, -1,  0,  0,  0",
    " 0,  0, -1,  0,  0",
    " 0,  0,  0, -1,  0",
    " 0,  0,  0,  0, -1"
  })
  void nothingInABookFallsBelowZero(
      long allocated, long committed, long disbursed, long returned, long inHand) {
    assertThatIllegalStateException()
        .isThrownBy(() -> new Balance(-1, allocated, committed, disbursed, returned, inHand))
        .withMessageContaining("below zero");
  }

  @Test
  void whatWasReceivedIsWhatBecameOfIt() {
    assertThat(new Balance(15, 1, 2, 3, 4, 5).received()).isEqualTo(15);
    assertThatIllegalStateException()
        .isThrownBy(() -> new Balance(16, 1, 2, 3, 4, 5))
        .withMessageContaining("what became of it");
    assertThatIllegalStateException().isThrownBy(() -> new Balance(3, 1, 2, 3, 4, 5));
  }

  @Test
  void nothingIsLeftOnceNothingIsHeldOrPromised() {
    assertThat(new Balance(10, 1, 0, 4, 5, 0).nothingLeft()).isTrue();
    assertThat(new Balance(1, 0, 1, 0, 0, 0).nothingLeft()).isFalse();
    assertThat(new Balance(1, 0, 0, 0, 0, 1).nothingLeft()).isFalse();
  }

  @Test
  void whatMovesLeavesOnePlaceForAnother() {
    Balance received = Balance.NOTHING.receive(10);
    Balance committed = received.move(FundMovement.COMMITTED, 6);
    assertThat(committed).isEqualTo(new Balance(10, 0, 6, 0, 0, 4));
    assertThat(committed.move(FundMovement.RELEASED, 6)).isEqualTo(received);
    Balance settled = committed.move(FundMovement.SETTLED, 5);
    assertThat(settled).isEqualTo(new Balance(10, 0, 1, 5, 0, 4));
    assertThat(settled.move(FundMovement.REFUNDED, 2)).isEqualTo(new Balance(10, 0, 1, 3, 0, 6));
    assertThat(received.allocate(3).giveBack(2)).isEqualTo(new Balance(10, 3, 0, 0, 2, 5));
  }

  @Test
  void aLotNeverGivesWhatItDoesNotHold() {
    Lot lot = Lot.of(new Share(FIRST, new Money(30), List.of(rice(2))));
    assertThat(lot.minus(new Share(FIRST, new Money(30), List.of(rice(2)))).holding())
        .isEqualTo(new Share(FIRST, Money.NONE, List.of()));
    assertThat(lot.minus(new Share(FIRST, new Money(1), List.of(rice(1)))).holding())
        .isEqualTo(new Share(FIRST, new Money(29), List.of(rice(1))));
    never(() -> lot.minus(new Share(FIRST, new Money(31), List.of())));
    never(() -> lot.minus(new Share(FIRST, Money.NONE, List.of(rice(3)))));
    never(() -> lot.minus(new Share(FIRST, Money.NONE, List.of(oil(1)))));
  }

  private static void never(ThrowingCallable what) {
    assertThatThrownBy(what).isInstanceOf(RuntimeException.class);
  }

  @Test
  void movementsArePostedOncePerBusinessDay() {
    ledgers.receive(CITY, yuan(30));
    ledgers.receive(CITY, yuan(30));
    LocalDate later = DAY.plusDays(1);
    List<FundsRefunded> facts = List.of(back(5, DAY), back(6, later), back(7, DAY));
    assertThat(
            FundRules.post(
                ledgers.book(CITY), FundMovement.REFUNDED, facts, unused -> Optional.empty()))
        .extracting(
            posted -> posted.occurredOn(), posted -> posted.count(), posted -> posted.shares())
        .containsExactly(
            tuple(DAY, 2, List.of(new Share(FIRST, new Money(12), List.of()))),
            tuple(later, 1, List.of(new Share(FIRST, new Money(6), List.of()))));
  }

  private FundsRefunded back(long fen, LocalDate on) {
    return new FundsRefunded(
        ONE,
        CITY,
        ledgers.book(CITY).union(),
        List.of(new Share(FIRST, new Money(fen), List.of())),
        on);
  }

  @Test
  void goodsOfOneKindStayWithinWhatOneFactCanCarryTogether() {
    ledgers.receive(CITY, new FundAmounts(Money.NONE, List.of(oil(Goods.MOST_UNITS))));
    FundBook book = ledgers.book(CITY);
    assertThat(FundRules.tooMuch(book, goods(rice(Goods.MOST_UNITS)))).isEmpty();
    assertThat(FundRules.tooMuch(book, goods(rice(Goods.MOST_UNITS), rice(1))).stream())
        .singleElement()
        .satisfies(refused -> assertThat(refused.fields()).hasSize(1));
    assertThat(FundRules.tooMuch(book, yuan(Money.MOST_FEN))).isEmpty();
  }

  private List<Share> drawn(FundAmounts amounts) {
    return ((FundsCommitted) ledgers.commit(CITY, order("one", amounts)).orRefuse().getFirst())
        .shares();
  }

  @Test
  void goodsAloneAreDrawnOverSeveralAppropriations() {
    ledgers.receive(CITY, goods(rice(2), oil(1)));
    ledgers.receive(CITY, goods(rice(5), oil(1)));
    assertThat(drawn(goods(rice(4))))
        .containsExactly(
            new Share(FIRST, Money.NONE, List.of(rice(2))),
            new Share(SECOND, Money.NONE, List.of(rice(2))));
    assertThat(ledgers.book(CITY).lots())
        .extracting(Lot::goods)
        .containsExactly(List.of(oil(1)), List.of(rice(3), oil(1)));
  }

  private static FundAmounts goods(Goods... goods) {
    return new FundAmounts(Money.NONE, List.of(goods));
  }

  @Test
  void nothingIsDrawnOfAnAppropriationThatIsUsedUp() {
    ledgers.receive(CITY, yuan(30));
    ledgers.receive(CITY, yuan(30));
    ledgers.allocate(CITY, COUNTY, yuan(30));
    assertThat(drawn(yuan(10))).containsExactly(new Share(SECOND, new Money(10), List.of()));
  }

  @Test
  void ordersAreCoveredOutOfWhatTheOnesBeforeLeft() {
    ledgers.receive(CITY, new FundAmounts(new Money(30), List.of(rice(1))));
    ledgers.receive(CITY, yuan(30));
    assertThat(
            FundRules.commit(
                    List.of(
                        order("one", yuan(30)),
                        order("two", yuan(20)),
                        order("three", goods(rice(1)))),
                    ledgers.state(CITY))
                .orRefuse())
        .extracting(FundsCommitted::shares)
        .containsExactly(
            List.of(new Share(FIRST, new Money(30), List.of())),
            List.of(new Share(SECOND, new Money(20), List.of())),
            List.of(new Share(FIRST, Money.NONE, List.of(rice(1)))));
  }

  @Test
  void aFundWithGoodsInHandIsNotEmpty() {
    ledgers.receive(CITY, goods(rice(1)));
    assertThat(ledgers.book(CITY).nothingLeft()).isFalse();
    assertThat(ledgers.book(COUNTY).nothingLeft()).isTrue();
  }

  @Test
  void aGiverIsRememberedOnce() {
    ledgers.receive(CITY, yuan(30));
    ledgers.allocate(CITY, COUNTY, yuan(10));
    ledgers.allocate(CITY, COUNTY, yuan(10));
    assertThat(ledgers.book(COUNTY).lots())
        .singleElement()
        .satisfies(
            lot -> {
              assertThat(lot.givers()).containsExactly(CITY);
              assertThat(lot.fromOutside()).isFalse();
              assertThat(lot.mayReturnTo(Optional.of(CITY))).isTrue();
              assertThat(lot.mayReturnTo(Optional.of(NEIGHBOUR))).isFalse();
              assertThat(lot.mayReturnTo(Optional.empty())).isFalse();
            });
  }

  private Decision<Transfer> backTo(String giver, long fen) {
    return ledgers.giveBack(CITY, Optional.empty(), Optional.of(giver), yuan(fen));
  }

  private static Consumer<Decision<?>> refusedBy(RejectionCode code) {
    return no -> assertThat(((Decision.Refused<?>) no).rejection().code()).isEqualTo(code);
  }

  @Test
  void aGiverOutsideGetsBackNoMoreThanIsLeftOfWhatTheyGave() {
    ledgers.receive(CITY, Optional.of("市慈善会"), yuan(100));
    ledgers.receive(CITY, Optional.of("红旗厂"), yuan(50));
    assertThat(backTo("市慈善会", 101)).satisfies(refusedBy(RejectionCode.GIVER_GAVE_LESS));
    assertThat(backTo("无此单位", 1)).satisfies(refusedBy(RejectionCode.GIVER_GAVE_LESS));
    assertThat(backTo(" 市 慈善会", 100).orRefuse()).hasSize(1);
    assertThat(backTo("市慈善会", 1)).satisfies(refusedBy(RejectionCode.GIVER_GAVE_LESS));
    assertThat(ledgers.book(CITY).money().inHand()).isEqualTo(50);
  }

  @Test
  void whatBearsNoNameOfAGiverGoesBackToWhoeverIsNamed() {
    ledgers.receive(CITY, yuan(30));
    ledgers.receive(CITY, Optional.of("市慈善会"), yuan(100));
    assertThat(backTo("财政局", 31)).satisfies(refusedBy(RejectionCode.GIVER_GAVE_LESS));
    assertThat(backTo("财政局", 30).orRefuse()).hasSize(1);
    assertThat(ledgers.giveBack(CITY, Optional.empty(), yuan(101)))
        .satisfies(refusedBy(RejectionCode.C22_OVERDRAWN));
  }

  @Test
  void whatCameFromAFundIsNobodysOutside() {
    ledgers.receive(CITY, yuan(30));
    ledgers.allocate(CITY, COUNTY, yuan(30));
    assertThat(ledgers.giveBack(COUNTY, Optional.empty(), Optional.of("财政局"), yuan(1)))
        .satisfies(refusedBy(RejectionCode.GIVER_GAVE_LESS));
    assertThat(ledgers.giveBack(COUNTY, Optional.of(CITY), Optional.of("财政局"), yuan(30)).orRefuse())
        .hasSize(1);
  }

  @Test
  void anAppropriationIsReceivedOnce() {
    ReceiveFunds again = Ledgers.receipt(FIRST, yuan(30), DAY);
    ledgers.receive(CITY, yuan(30));
    assertThat(ReceiveFundsRule.decide(again, ledgers.state(CITY))).isEqualTo(Decision.alreadySo());
    assertThat(ReceiveFundsRule.decide(again, ledgers.state(COUNTY)).orRefuse()).hasSize(1);
  }

  @Test
  void whatAFundCannotHoldIsNeitherHandedDownNorBack() {
    ledgers.receive(CITY, yuan(Money.MOST_FEN));
    ledgers.receive(COUNTY, yuan(1));
    assertThat(ledgers.allocate(CITY, COUNTY, yuan(Money.MOST_FEN)))
        .isInstanceOf(Decision.Refused.class);
    ledgers.allocate(CITY, COUNTY, yuan(10));
    assertThat(ledgers.giveBack(COUNTY, Optional.of(CITY), yuan(10)))
        .isInstanceOf(Decision.Refused.class);
  }

  @ParameterizedTest
  @CsvSource({"0, 0, false", "1, 0, true", "0, 1, true", "1, 1, true"})
  void somethingHasToMove(long fen, int bags, boolean moves) {
    Fields fields = new Fields(DAY);
    List<Goods> goods = bags == 0 ? List.of() : List.of(rice(bags));
    assertThat(FundAmounts.check(fields, Optional.of(new Money(fen)), goods))
        .isEqualTo(new FundAmounts(new Money(fen), goods));
    assertThat(fields.isSound()).isEqualTo(moves);
  }

  @Test
  void othersAreToldOfAnOpenFundOnly() {
    FundBook book = ledgers.book(CITY);
    assertThat(FundFacts.of(ledgers.state(CITY), 7))
        .contains(new FundFacts(CITY, book.union(), book.source(), book.scope(), 7));
    ledgers.close(CITY);
    assertThat(FundFacts.of(ledgers.state(CITY), 8)).isEmpty();
    assertThat(FundFacts.of(Fund.unopened(), 0)).isEmpty();
  }

  @Test
  void everyMoveIsPostedAsWhatItIs() {
    assertThat(
            Stream.of(
                    new Move.Settle(DAY),
                    new Move.Release(ReleaseReason.LAPSED, DAY),
                    new Move.Refund(FundAmounts.NOTHING, DAY))
                .map(Move::posted))
        .containsExactly(FundMovement.SETTLED, FundMovement.RELEASED, FundMovement.REFUNDED);
  }
}
