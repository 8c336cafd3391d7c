package org.warmledger.command.funds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.warmledger.command.funds.Ledgers.*;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.funds.MoveCommitmentRule.Move;
import org.warmledger.command.funds.movements.Contents;
import org.warmledger.command.funds.openfund.OpenFundRule;
import org.warmledger.events.CommitmentEvent;
import org.warmledger.events.FundEvent;
import org.warmledger.events.FundsRefunded;
import org.warmledger.events.Like;
import org.warmledger.events.MovementEntered;
import org.warmledger.events.RefundReversed;
import org.warmledger.events.ids.AppropriationId;
import org.warmledger.events.ids.CommitmentId;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.FundingSource;
import org.warmledger.events.lists.ReleaseReason;
import org.warmledger.events.values.FundScope;
import org.warmledger.events.values.FundTerms;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.Share;

/** What may become of a fund and of a commitment at every stage; what never may is a bug. */
class FundStagesTest {

  private static final CommitmentId ONE = new CommitmentId("commitment-one");
  private static final AppropriationId FIRST = new AppropriationId("appropriation-0");
  private static final FundCode NOBODYS = new FundCode("NOBODYS");

  private final Ledgers ledgers = Ledgers.opened(() -> {});

  private static Decision<FundEvent> open(FundTerms terms, UnionPath union, FundState state) {
    MovementEntered asked =
        Like.the(Ledgers.entered(CITY, Contents.opened(terms, Optional.empty()), DAY))
            .with(MovementEntered::union, union)
            .made();
    return OpenFundRule.decide(asked, state);
  }

  private Decision<FundEvent> openAgain(FundState state) {
    FundBook book = ledgers.book(CITY);
    return open(book.terms(), book.union(), state);
  }

  @Test
  void aFundIsOpenedOnceUnderItsCode() {
    assertThat(openAgain(Fund.unopened()).orRefuse()).hasSize(1);
    assertThat(openAgain(ledgers.state(CITY))).isEqualTo(Decision.alreadySo());
    ledgers.close(CITY);
    assertThat(openAgain(ledgers.state(CITY)))
        .isEqualTo(Decision.reject(RejectionCode.FUND_ALREADY_OPENED));
  }

  @Test
  void anotherFundUnderTheSameCodeIsRefusedWhateverDiffers() {
    FundTerms same = ledgers.book(CITY).terms();
    UnionPath union = ledgers.book(CITY).union();
    FundScope longer =
        new FundScope(
            DAY, DAY.plusDays(1), List.of(), List.of(), Optional.empty(), List.of(), List.of());
    List.of(
            open(same, new UnionPath("100000/410000"), ledgers.state(CITY)),
            another(like(same).with(FundTerms::name, "别的资金"), union),
            another(like(same).with(FundTerms::source, FundingSource.SOCIAL_DONATION), union),
            another(like(same).with(FundTerms::projectReference, "豫工发1号"), union),
            another(like(same).with(FundTerms::scope, longer), union))
        .forEach(
            other ->
                assertThat(other).isEqualTo(Decision.reject(RejectionCode.FUND_ALREADY_OPENED)));
  }

  private static Like<FundTerms> like(FundTerms terms) {
    return Like.the(terms);
  }

  private Decision<FundEvent> another(Like<FundTerms> terms, UnionPath union) {
    return open(terms.made(), union, ledgers.state(CITY));
  }

  @Test
  void nothingIsAskedOfAFundThatNobodyOpened() {
    assertThat(ledgers.receive(NOBODYS, yuan(1))).isEqualTo(rejected(RejectionCode.FUND_NOT_FOUND));
    assertThat(ledgers.close(NOBODYS)).isEqualTo(rejected(RejectionCode.FUND_NOT_FOUND));
    assertThat(ledgers.allocate(NOBODYS, CITY, yuan(1)))
        .isEqualTo(Decision.reject(RejectionCode.FUND_NOT_FOUND));
    assertThat(ledgers.giveBack(NOBODYS, Optional.empty(), yuan(1)))
        .isEqualTo(Decision.reject(RejectionCode.FUND_NOT_FOUND));
    assertThat(FundRules.commitCovered(List.of(), Fund.unopened()))
        .isEqualTo(Decision.reject(RejectionCode.UNKNOWN_FUND));
    assertThat(Fund.unopened().content()).isEmpty();
  }

  private static Decision<FundEvent> rejected(RejectionCode code) {
    return Decision.reject(code);
  }

  @Test
  void theSameAppropriationAgainIsAlreadySo() {
    ledgers.receive(CITY, yuan(30));
    assertThat(ledgers.book(CITY).hasReceived(FIRST)).isTrue();
    assertThat(ledgers.book(COUNTY).hasReceived(FIRST)).isFalse();
  }

  /** Stage by stage: none, committed, settled, released. */
  private CommitmentState at(String stage) {
    if (stage.equals("none")) {
      return Commitment.none();
    }
    ledgers.receive(CITY, yuan(30));
    ledgers.commit(CITY, order("one", yuan(30)));
    switch (stage) {
      case "settled" -> ledgers.settle(CITY, ONE);
      case "released" -> ledgers.release(CITY, ONE);
      default -> {}
    }
    return ledgers.commitment(ONE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          stage     | outstanding | settle     | release    | refund
          none      | true        | already so | already so | a bug
          committed | false       | happens    | happens    | a bug
          settled   | false       | already so | a bug      | happens
          released  | true        | a bug      | already so | a bug
          """)
  void everyStageOfACommitmentKnowsWhatMayBecomeOfIt(
      String stage, boolean outstanding, String settle, String release, String refund) {
    CommitmentState state = at(stage);
    assertThat(Commitment.isOutstanding(state)).isEqualTo(outstanding);
    then(settle, () -> moved(new Move.Settle(DAY), state));
    then(release, () -> moved(new Move.Release(ReleaseReason.LAPSED, DAY), state));
    then(refund, () -> moved(new Move.Refund(yuan(30), DAY), state));
  }

  private static Decision<CommitmentEvent> moved(Move move, CommitmentState state) {
    return MoveCommitmentRule.decide(move, ONE, state);
  }

  private interface Asked {
    Decision<CommitmentEvent> answer();
  }

  private static void then(String word, Asked asked) {
    switch (word) {
      case "a bug" -> assertThatIllegalStateException().isThrownBy(asked::answer);
      case "already so" -> assertThat(asked.answer()).isEqualTo(Decision.alreadySo());
      default -> assertThat(asked.answer().orRefuse()).hasSize(1);
    }
  }

  @Test
  void nothingToRefundIsAlreadySo() {
    CommitmentState settled = at("settled");
    assertThat(moved(new Move.Refund(FundAmounts.NOTHING, DAY), settled))
        .isEqualTo(Decision.alreadySo());
  }

  @Test
  void onlyWhatWasHandedOutComesBack() {
    CommitmentState held = at("committed");
    FundsRefunded refund = new FundsRefunded(ONE, CITY, ledgers.book(CITY).union(), List.of(), DAY);
    assertThatIllegalStateException().isThrownBy(() -> Commitment.evolve(held, refund));
  }

  @Test
  void whatCameBackIsTakenBackToTheFenAndTheLot() {
    FundAmounts all = new FundAmounts(new Money(30), List.of(rice(5)));
    ledgers.receive(CITY, all);
    ledgers.commit(CITY, order("one", all));
    ledgers.settle(CITY, ONE);
    FundBook handedOut = ledgers.book(CITY);
    CommitmentState settled = ledgers.commitment(ONE);
    ledgers.refund(CITY, ONE, yuan(10));
    assertThat(ledgers.unrefund(ONE, yuan(11))).isInstanceOf(Decision.Refused.class);
    assertThat(ledgers.unrefund(ONE, yuan(10)).orRefuse()).hasSize(1);
    assertThat(ledgers.commitment(ONE)).isEqualTo(settled);
    assertThat(ledgers.book(CITY).money()).isEqualTo(handedOut.money());
    assertThat(ledgers.book(CITY).lots()).isEqualTo(handedOut.lots());
  }

  @Test
  void onlyWhatCameBackAndIsStillInHandGoesOutAgain() {
    CommitmentState held = at("committed");
    assertThat(moved(new Move.Unrefund(yuan(1), DAY), held))
        .isEqualTo(Decision.reject(RejectionCode.C22_OVERDRAWN));
    RefundReversed back = new RefundReversed(ONE, CITY, ledgers.book(CITY).union(), List.of(), DAY);
    assertThatIllegalStateException().isThrownBy(() -> Commitment.evolve(held, back));
    List<Share> gone = List.of(new Share(FIRST, new Money(1), List.of()));
    assertThatThrownBy(() -> FundRules.requireHeld(ledgers.state(CITY), gone, DAY))
        .hasMessage("FACT_RESTED_ON");
    ledgers.release(CITY, ONE);
    FundRules.requireHeld(ledgers.state(CITY), gone, DAY);
    assertThatThrownBy(() -> FundRules.requireHeld(ledgers.state(CITY), gone, DAY.minusDays(1)))
        .hasMessage("FACT_RESTED_ON");
  }

  @Test
  void whatCameBackIsNotHandedOutAnyMore() {
    ledgers.receive(CITY, new FundAmounts(new Money(30), List.of(rice(5))));
    ledgers.commit(CITY, order("one", new FundAmounts(new Money(30), List.of(rice(5)))));
    ledgers.settle(CITY, ONE);
    ledgers.refund(CITY, ONE, new FundAmounts(new Money(10), List.of(rice(2))));
    ledgers.refund(CITY, ONE, new FundAmounts(new Money(5), List.of(rice(1))));
    assertThat(((CommitmentState.Settled) ledgers.commitment(ONE)).outstanding())
        .containsExactly(new Share(FIRST, new Money(15), List.of(rice(2))));
    assertThat(ledgers.book(CITY).goods())
        .extracting(GoodsBalance::balance)
        .containsExactly(new Balance(5, 0, 0, 2, 0, 3));
  }

  @Test
  void aFundStartsByBeingOpened() {
    ledgers.receive(CITY, yuan(1));
    FundEvent closed = ledgers.close(COUNTY).orRefuse().getFirst();
    assertThatIllegalStateException().isThrownBy(() -> Fund.evolve(Fund.unopened(), closed));
  }
}
