package org.warmledger.command.funds.movements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.fields.Fields;
import org.warmledger.command.funds.FundAmounts;
import org.warmledger.command.funds.movements.DecideMovement.MovementEnd;
import org.warmledger.events.MovementConfirmed;
import org.warmledger.events.MovementEntered;
import org.warmledger.events.MovementEvent;
import org.warmledger.events.MovementRejected;
import org.warmledger.events.MovementWithdrawn;
import org.warmledger.events.ids.AppropriationId;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.MovementId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.TransferId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.FundMove;
import org.warmledger.events.lists.ReceiptKind;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.MovementContent;
import org.warmledger.events.values.Receipt;

/** What moves a fund passes through two pairs of hands. */
class MovementTest {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
  private static final MovementId ID = new MovementId("movement-1");
  private static final FundCode FUND = new FundCode("ZYCZ-2026");
  private static final UnionPath CITY = new UnionPath("100000/410000/410800");
  private static final StaffId ONE = new StaffId("finance@410800");
  private static final StaffId OTHER = new StaffId("supervisor@410800");
  private static final MovementState UNKNOWN = new MovementState.Unknown();

  private static EnterMovement entering(long fen) {
    MovementContent content =
        Contents.received(
            FundMove.RECEIPT,
            new FundAmounts(new Money(fen), List.of()),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Fields.receipt(Optional.of("SK-1"), Optional.of(ReceiptKind.BANK_SLIP)));
    return new EnterMovement(ID, FUND, Optional.empty(), content, ONE, DAY);
  }

  private static MovementEntered entered() {
    return new MovementEntered(ID, FUND, CITY, entering(100).content(), ONE, DAY);
  }

  private static DecideMovement deciding(MovementEnd how, StaffId by) {
    return new DecideMovement(ID, FUND, how, "已核对", by, DAY);
  }

  private static Decision<MovementEvent> decided(DecideMovement command, MovementState state) {
    return MovementRule.decide(command, state, HandsNeeded.TWO);
  }

  private static MovementState given(MovementEvent... events) {
    MovementState state = UNKNOWN;
    for (MovementEvent event : events) {
      state = MovementState.evolve(state, event);
    }
    return state;
  }

  private static MovementEvent fact(MovementEnd how) {
    StaffId by = how == MovementEnd.WITHDRAW ? ONE : OTHER;
    return decided(deciding(how, by), given(entered())).orRefuse().getFirst();
  }

  private static void refused(Decision<?> decision, RejectionCode code) {
    assertThat(decision).isEqualTo(Decision.reject(code));
  }

  @Test
  void whatIsEnteredWaitsAndIsOneFactHoweverOftenItIsSent() {
    assertThat(MovementRule.decide(entering(100), CITY, UNKNOWN))
        .isEqualTo(Decision.accept(entered()));
    for (MovementState known :
        List.of(given(entered()), given(entered(), fact(MovementEnd.CONFIRM)))) {
      assertThat(MovementRule.decide(entering(100), CITY, known)).isEqualTo(Decision.alreadySo());
      refused(
          MovementRule.decide(entering(101), CITY, known), RejectionCode.IDEMPOTENCY_KEY_REUSED);
      assertThat(known.union()).contains(CITY);
    }
    assertThat(UNKNOWN.union()).isEmpty();
  }

  @Test
  void itIsDecidedByAnotherHandThanEnteredIt() {
    assertThat(fact(MovementEnd.CONFIRM))
        .isEqualTo(new MovementConfirmed(ID, FUND, CITY, "已核对", OTHER, DAY));
    assertThat(fact(MovementEnd.REJECT))
        .isEqualTo(new MovementRejected(ID, FUND, CITY, "已核对", OTHER, DAY));
    for (MovementEnd how : List.of(MovementEnd.CONFIRM, MovementEnd.REJECT)) {
      refused(decided(deciding(how, ONE), given(entered())), RejectionCode.C13_SAME_HANDS);
    }
  }

  @Test
  void onlyWhoeverEnteredItTakesItBack() {
    assertThat(fact(MovementEnd.WITHDRAW))
        .isEqualTo(new MovementWithdrawn(ID, FUND, CITY, "已核对", ONE, DAY));
    refused(
        decided(deciding(MovementEnd.WITHDRAW, OTHER), given(entered())),
        RejectionCode.MOVEMENT_OF_OTHERS);
  }

  @Test
  void aDecisionStandsAndTheSameAgainIsAlreadySo() {
    for (MovementEnd how : MovementEnd.values()) {
      MovementState ended = given(entered(), fact(how));
      for (MovementEnd again : MovementEnd.values()) {
        StaffId by = again == MovementEnd.WITHDRAW ? ONE : OTHER;
        Decision<MovementEvent> decision = decided(deciding(again, by), ended);
        assertThat(decision)
            .isEqualTo(
                how == again
                    ? Decision.alreadySo()
                    : Decision.reject(RejectionCode.MOVEMENT_ALREADY_DECIDED));
        refused(
            decided(deciding(again, new StaffId("finance@100000")), ended),
            RejectionCode.MOVEMENT_ALREADY_DECIDED);
      }
    }
  }

  @Test
  void ofAnotherFundOrOfNoneThereIsNothing() {
    refused(
        decided(deciding(MovementEnd.CONFIRM, OTHER), UNKNOWN), RejectionCode.MOVEMENT_NOT_FOUND);
    DecideMovement elsewhere =
        new DecideMovement(ID, new FundCode("ANDERS"), MovementEnd.CONFIRM, "", OTHER, DAY);
    refused(decided(elsewhere, given(entered())), RejectionCode.MOVEMENT_NOT_FOUND);
    assertThatThrownBy(() -> given(fact(MovementEnd.CONFIRM)))
        .isInstanceOf(IllegalStateException.class);
    assertThat(
            decided(
                deciding(MovementEnd.CONFIRM, OTHER),
                new MovementState.Ended(entered(), entered())))
        .isEqualTo(Decision.reject(RejectionCode.MOVEMENT_ALREADY_DECIDED));
  }

  private static EnterMovement takingBack(String which, String why) {
    MovementContent content = Contents.takenBack(new MovementId("movement-" + which), why);
    return new EnterMovement(ID, FUND, Optional.empty(), content, ONE, DAY);
  }

  /** Its fund tells how much that was, and no longer once it is taken back. */
  @Test
  void takingAMovementBackIsOneFactWhateverItsFundToldOfIt() {
    MovementEntered told =
        new MovementEntered(
            ID,
            FUND,
            CITY,
            new MovementContent(
                FundMove.REVERSAL,
                Optional.empty(),
                new Money(100),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("录错"),
                Optional.empty(),
                Optional.of(new MovementId("movement-0")),
                Optional.empty(),
                Optional.empty()),
            ONE,
            DAY);
    MovementState known = given(told);
    assertThat(MovementRule.decide(takingBack("0", "录错"), CITY, known))
        .isEqualTo(Decision.alreadySo());
    for (EnterMovement other :
        List.of(takingBack("9", "录错"), takingBack("0", "又错"), entering(100))) {
      refused(MovementRule.decide(other, CITY, known), RejectionCode.IDEMPOTENCY_KEY_REUSED);
    }
  }

  @Test
  void whatItMakesBearsItsName() {
    assertThat(ID.appropriation()).isEqualTo(new AppropriationId("appropriation-1"));
    assertThat(ID.transfer()).isEqualTo(new TransferId("transfer-1"));
    assertThat(entering(1).content().voucher())
        .contains(new Receipt("SK-1", ReceiptKind.BANK_SLIP));
    assertThat(Fields.receipt(Optional.of("7"), Optional.empty()))
        .contains(new Receipt("7", ReceiptKind.OTHER));
    assertThat(Fields.receipt(Optional.empty(), Optional.empty())).isEmpty();
  }

  @Test
  void whatWasEnteredAndWhoseItIsIsKnownFromThenOn() {
    assertThat(UNKNOWN.content()).isEmpty();
    assertThat(UNKNOWN.union()).isEmpty();
    assertThat(given(entered()).content()).contains(entered());
    for (MovementEnd how : MovementEnd.values()) {
      MovementState ended = given(entered(), fact(how));
      assertThat(ended.content()).contains(entered());
      assertThat(ended.union()).contains(CITY);
    }
    assertThatThrownBy(() -> given(fact(MovementEnd.CONFIRM)))
        .isInstanceOf(IllegalStateException.class);
  }
}
