package org.warmledger.command.funds.movements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.funds.FundAmounts;
import org.warmledger.command.funds.movements.DecideMovement.MovementEnd;
import org.warmledger.events.MovementConfirmed;
import org.warmledger.events.MovementEntered;
import org.warmledger.events.MovementEvent;
import org.warmledger.events.MovementRejected;
import org.warmledger.events.MovementSeconded;
import org.warmledger.events.MovementWithdrawn;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.MovementId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.MovementContent;

/** What takes three pairs of hands passes through three people's. */
class ThirdHandTest {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
  private static final MovementId ID = new MovementId("movement-1");
  private static final FundCode FUND = new FundCode("ZYCZ-2026");
  private static final UnionPath CITY = new UnionPath("100000/410000/410800");
  private static final StaffId FIRST = new StaffId("finance@410800");
  private static final StaffId SECOND = new StaffId("supervisor@410800");
  private static final StaffId THIRD = new StaffId("supervisor@410000");
  private static final MovementContent CONTENT =
      Contents.allocated(
          new FundCode("BELOW"), new FundAmounts(new Money(900), List.of()), Optional.empty());
  private static final MovementEntered ENTERED =
      new MovementEntered(ID, FUND, CITY, CONTENT, FIRST, DAY);
  private static final MovementSeconded SECONDED =
      new MovementSeconded(ID, FUND, CITY, "已核对", SECOND, DAY);

  private static MovementState given(MovementEvent... events) {
    MovementState state = new MovementState.Unknown();
    for (MovementEvent event : events) {
      state = MovementState.evolve(state, event);
    }
    return state;
  }

  private static DecideMovement by(StaffId who, MovementEnd how) {
    return new DecideMovement(ID, FUND, how, "已核对", who, DAY);
  }

  private static Decision<MovementEvent> decided(
      StaffId who, MovementEnd how, MovementEvent... before) {
    return MovementRule.decide(by(who, how), given(before), HandsNeeded.THREE);
  }

  @Test
  void theSecondAgreesAndTheThirdConfirms() {
    assertThat(decided(SECOND, MovementEnd.CONFIRM, ENTERED)).isEqualTo(Decision.accept(SECONDED));
    assertThat(decided(THIRD, MovementEnd.CONFIRM, ENTERED, SECONDED))
        .isEqualTo(Decision.accept(new MovementConfirmed(ID, FUND, CITY, "已核对", THIRD, DAY)));
  }

  @Test
  void allThreeAreDifferent() {
    Decision<MovementEvent> same = Decision.reject(RejectionCode.C13_SAME_HANDS);
    assertThat(decided(FIRST, MovementEnd.CONFIRM, ENTERED)).isEqualTo(same);
    assertThat(decided(FIRST, MovementEnd.CONFIRM, ENTERED, SECONDED)).isEqualTo(same);
    assertThat(decided(SECOND, MovementEnd.CONFIRM, ENTERED, SECONDED)).isEqualTo(same);
  }

  /** A limit that is set higher in between takes back no hand that was asked for. */
  @ParameterizedTest
  @EnumSource(HandsNeeded.class)
  void whatWasSecondedTakesAThirdWhateverTheLimitIsSince(HandsNeeded now) {
    MovementState state = given(ENTERED, SECONDED);
    assertThat(MovementRule.decide(by(THIRD, MovementEnd.CONFIRM), state, now).orRefuse())
        .singleElement()
        .isInstanceOf(MovementConfirmed.class);
    assertThat(MovementRule.decide(by(SECOND, MovementEnd.CONFIRM), state, now))
        .isEqualTo(Decision.reject(RejectionCode.C13_SAME_HANDS));
  }

  @Test
  void whoTurnsItDownOrTakesItBackIsAsBefore() {
    for (MovementEvent[] before :
        List.of(new MovementEvent[] {ENTERED}, new MovementEvent[] {ENTERED, SECONDED})) {
      for (StaffId other : List.of(SECOND, THIRD)) {
        assertThat(decided(other, MovementEnd.REJECT, before))
            .isEqualTo(Decision.accept(new MovementRejected(ID, FUND, CITY, "已核对", other, DAY)));
        assertThat(decided(other, MovementEnd.WITHDRAW, before))
            .isEqualTo(Decision.reject(RejectionCode.MOVEMENT_OF_OTHERS));
      }
      assertThat(decided(FIRST, MovementEnd.REJECT, before))
          .isEqualTo(Decision.reject(RejectionCode.C13_SAME_HANDS));
      assertThat(decided(FIRST, MovementEnd.WITHDRAW, before))
          .isEqualTo(Decision.accept(new MovementWithdrawn(ID, FUND, CITY, "已核对", FIRST, DAY)));
    }
  }

  @Test
  void whatWasSecondedIsKnownByWhatWasEntered() {
    MovementState state = given(ENTERED, SECONDED);
    assertThat(state).isEqualTo(new MovementState.Seconded(ENTERED, SECOND));
    assertThat(state.content()).contains(ENTERED);
    assertThat(state.union()).contains(CITY);
    EnterMovement again = new EnterMovement(ID, FUND, Optional.empty(), CONTENT, FIRST, DAY);
    assertThat(MovementRule.decide(again, CITY, state)).isEqualTo(Decision.alreadySo());
    assertThatThrownBy(() -> given(SECONDED)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void ofAnotherFundItIsNotThere() {
    DecideMovement elsewhere =
        new DecideMovement(ID, new FundCode("ANDERS"), MovementEnd.CONFIRM, "", THIRD, DAY);
    assertThat(MovementRule.decide(elsewhere, given(ENTERED, SECONDED), HandsNeeded.THREE))
        .isEqualTo(Decision.reject(RejectionCode.MOVEMENT_NOT_FOUND));
  }

  @Test
  void whatTheThirdDecidedStands() {
    MovementEvent confirmed =
        decided(THIRD, MovementEnd.CONFIRM, ENTERED, SECONDED).orRefuse().getFirst();
    assertThat(decided(THIRD, MovementEnd.CONFIRM, ENTERED, SECONDED, confirmed))
        .isEqualTo(Decision.alreadySo());
    assertThat(decided(SECOND, MovementEnd.CONFIRM, ENTERED, SECONDED, confirmed))
        .isEqualTo(Decision.reject(RejectionCode.MOVEMENT_ALREADY_DECIDED));
    MovementState never = new MovementState.Ended(ENTERED, SECONDED);
    assertThat(MovementRule.decide(by(SECOND, MovementEnd.CONFIRM), never, HandsNeeded.THREE))
        .isEqualTo(Decision.reject(RejectionCode.MOVEMENT_ALREADY_DECIDED));
  }
}
