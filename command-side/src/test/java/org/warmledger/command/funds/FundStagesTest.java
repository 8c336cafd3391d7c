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
import org.warmledger.command.funds.openfund.OpenFund;
import org.warmledger.command.funds.openfund.OpenFundRule;
import org.warmledger.events.CommitmentEvent;
import org.warmledger.events.FundEvent;
import org.warmledger.events.FundsRefunded;
import org.warmledger.events.RefundReversed;
import org.warmledger.events.ids.AppropriationId;
import org.warmledger.events.ids.CommitmentId;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.FundingSource;
import org.warmledger.events.lists.ReleaseReason;
import org.warmledger.events.values.FundScope;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.Share;

/** What may become of a fund and of a commitment at every stage; what never may is a bug. */
class FundStagesTest {

  private static final CommitmentId ONE = new CommitmentId("commitment-one");
  private static final AppropriationId FIRST = new AppropriationId("appropriation-0");
  private static final FundCode NOBODYS = new FundCode("NOBODYS");

  private final Ledgers ledgers = Ledgers.opened(() -> {});

  private static Decision<FundEvent> open(OpenFund command, FundState state) {
    return OpenFundRule.decide(command, state);
  }

  private OpenFund asItWasOpened() {
    FundBook book = ledgers.book(CITY);
    return new OpenFund(
        CITY, book.union(), book.name(), book.source(), book.projectReference(), book.scope(), DAY);
  }

  @Test
  void aFundIsOpenedOnceUnderItsCode() {
    assertThat(open(asItWasOpened(), Fund.unopened()).orRefuse()).hasSize(1);
    assertThat(open(asItWasOpened(), ledgers.state(CITY))).isEqualTo(Decision.alreadySo());
    ledgers.close(CITY);
    assertThat(open(asItWasOpened(), ledgers.state(CITY)))
        .isEqualTo(Decision.reject(RejectionCode.FUND_ALREADY_OPENED));
  }

  @Test
  void anotherFundUnderTheSameCodeIsRefusedWhateverDiffers() {
    OpenFund same = asItWasOpened();
    FundScope longer =
        new FundScope(
            DAY, DAY.plusDays(1), List.of(), List.of(), Optional.empty(), List.of(), List.of());
    List.of(
            like(
                same, new UnionPath("100000/410000"), same.name(), same.source(), "", same.scope()),
            like(same, same.union(), "别的资金", same.source(), "", same.scope()),
            like(same, same.union(), same.name(), FundingSource.SOCIAL_DONATION, "", same.scope()),
            like(same, same.union(), same.name(), same.source(), "豫工发1号", same.scope()),
            like(same, same.union(), same.name(), same.source(), "", longer))
        .forEach(
            other ->
                assertThat(open(other, ledgers.state(CITY)))
                    .isEqualTo(Decision.reject(RejectionCode.FUND_ALREADY_OPENED)));
  }

  private static OpenFund like(
      OpenFund same,
      UnionPath union,
      String name,
      FundingSource source,
      String project,
      FundScope scope) {
    return new OpenFund(same.fund(), union, name, source, project, scope, DAY);
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
    then(refund, () -> moved(new Move.Refund(new Money(30), List.of(), DAY), state));
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
    assertThat(moved(new Move.Refund(Money.NONE, List.of(), DAY), settled))
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
    assertThat(moved(new Move.Unrefund(new Money(1), List.of(), DAY), held))
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
