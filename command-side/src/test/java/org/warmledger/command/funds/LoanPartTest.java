package org.warmledger.command.funds;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.funds.booking.LoanPart;
import org.warmledger.command.funds.booking.LoanPartRule;
import org.warmledger.command.funds.closefund.CloseFundRule;
import org.warmledger.command.funds.movements.Contents;
import org.warmledger.command.funds.takebackmove.TakeBackMove;
import org.warmledger.command.funds.takebackmove.TakeBackMoveRule;
import org.warmledger.events.FundEvent;
import org.warmledger.events.FundMoveReversed;
import org.warmledger.events.FundReceived;
import org.warmledger.events.Samples;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.RepaymentId;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.FundFlow;
import org.warmledger.events.values.Money;

/** What comes back of a loan that no fund of this ledger gave is taken in by one of them. */
class LoanPartTest {

  private static final LocalDate GO_LIVE = Ledgers.DAY;
  private static final UnionPath COUNTY = Samples.COUNTY;
  private static final RepaymentId REPAYMENT = new RepaymentId("repayment-1");

  private final Ledgers ledgers = Ledgers.opened(() -> {});

  private static LoanPart part(Optional<FundCode> fund, LocalDate on) {
    return new LoanPart(REPAYMENT, fund, COUNTY, new Money(10_000), "X1", on);
  }

  private Decision<FundEvent> decide(LoanPart part, FundState fund, UnionCode reach) {
    return LoanPartRule.decide(part, new LoanPartRule.Books(Optional.of(GO_LIVE), fund, reach));
  }

  private Decision<FundEvent> into(FundCode fund, UnionCode reach) {
    return decide(part(Optional.of(fund), GO_LIVE), ledgers.state(fund), reach);
  }

  @Test
  void fromTheGoLiveDayOnItGoesIntoAFundThatIsNamed() {
    assertThat(decide(part(Optional.empty(), GO_LIVE), Fund.unopened(), COUNTY.code()))
        .isEqualTo(Decision.reject(RejectionCode.FUND_REQUIRED));
    FundReceived received =
        (FundReceived) into(Ledgers.COUNTY, COUNTY.code()).orRefuse().getFirst();
    assertThat(received.shares())
        .singleElement()
        .satisfies(
            share -> {
              assertThat(share.appropriation()).isEqualTo(REPAYMENT.appropriation());
              assertThat(share.money()).isEqualTo(new Money(10_000));
            });
    assertThat(received.voucher()).isEqualTo("X1");
  }

  @Test
  void itWasLentAndNotRaised() {
    FundReceived received =
        (FundReceived) into(Ledgers.COUNTY, COUNTY.code()).orRefuse().getFirst();
    assertThat(received.isCarriedOver()).isTrue();
  }

  @Test
  void whatCameBackBeforeIsInWhatWasCarriedOver() {
    LocalDate before = GO_LIVE.minusDays(1);
    assertThat(decide(part(Optional.empty(), before), Fund.unopened(), COUNTY.code()).orRefuse())
        .isEmpty();
    assertThat(
            decide(
                part(Optional.of(Ledgers.COUNTY), before),
                ledgers.state(Ledgers.COUNTY),
                COUNTY.code()))
        .isEqualTo(Decision.reject(RejectionCode.BEFORE_GO_LIVE));
    assertThat(
            LoanPartRule.decide(
                part(Optional.of(Ledgers.COUNTY), GO_LIVE),
                new LoanPartRule.Books(Optional.empty(), Fund.unopened(), COUNTY.code())))
        .isEqualTo(Decision.reject(RejectionCode.GO_LIVE_MISSING));
  }

  @Test
  void theFundIsOfTheUnionThatKeepsTheFileOrAboveAndWithinReach() {
    UnionCode city = new UnionCode("410800");
    assertThat(into(Ledgers.CITY, city).orRefuse()).hasSize(1);
    assertThat(into(Ledgers.CITY, COUNTY.code()))
        .isEqualTo(Decision.reject(RejectionCode.UNKNOWN_FUND));
    assertThat(into(Ledgers.NEIGHBOUR, city))
        .isEqualTo(Decision.reject(RejectionCode.C23_OUT_OF_SCOPE));
    assertThat(into(new FundCode("LAO-JIJIN"), city))
        .isEqualTo(Decision.reject(RejectionCode.UNKNOWN_FUND));
  }

  @Test
  void aClosedFundTakesNothingIn() {
    FundState open = ledgers.state(Ledgers.COUNTY);
    FundState closed =
        Fund.evolve(
            open,
            CloseFundRule.decide(
                    Ledgers.entered(
                        Ledgers.COUNTY, Contents.closed("到期", Optional.empty()), GO_LIVE),
                    open)
                .orRefuse()
                .getFirst());
    assertThat(decide(part(Optional.of(Ledgers.COUNTY), GO_LIVE), closed, COUNTY.code()))
        .isInstanceOfSatisfying(
            Decision.Refused.class,
            refused -> assertThat(refused.rejection().code()).isEqualTo(RejectionCode.FUND_CLOSED));
  }

  @Test
  void itIsTakenInOnceAndTakenBackWithTheRepayment() {
    FundState open = ledgers.state(Ledgers.COUNTY);
    FundState filled = Fund.evolve(open, into(Ledgers.COUNTY, COUNTY.code()).orRefuse().getFirst());
    assertThat(decide(part(Optional.of(Ledgers.COUNTY), GO_LIVE), filled, COUNTY.code()).orRefuse())
        .isEmpty();
    TakeBackMove back =
        new TakeBackMove(
            FundFlow.RECEIPT,
            REPAYMENT.appropriation().value(),
            "还款撤回",
            Samples.SUPERVISOR,
            GO_LIVE);
    List<FundEvent> facts =
        TakeBackMoveRule.decide(back, filled, Optional.empty()).orRefuse().getFirst().here();
    FundMoveReversed fact = (FundMoveReversed) facts.getFirst();
    assertThat(fact.isCarriedOver()).isTrue();
    assertThat(Fund.evolve(filled, fact).content().orElseThrow().money().received()).isZero();
  }
}
