package org.warmledger.command.funds.movements;

import java.time.LocalDate;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
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
import org.warmledger.events.values.MovementContent;

/**
 * What moves a fund is entered by one person and confirmed or turned down by another (C13); whoever
 * entered it may take it back until then. What takes three waits for the third, who is neither of
 * the two before. Sent again, each is the one fact that it was.
 */
public final class MovementRule {

  private MovementRule() {}

  /** Enters it for a fund that the union holds. */
  public static Decision<MovementEvent> decide(
      EnterMovement command, UnionPath union, MovementState state) {
    MovementEntered fact =
        new MovementEntered(
            command.movement(),
            command.fund(),
            union,
            command.content(),
            command.enteredBy(),
            command.occurredOn());
    if (state.content().isEmpty()) {
      return Decision.accept(fact);
    }
    return state.content().filter(known -> isSame(fact, known)).isPresent()
        ? Decision.alreadySo()
        : Decision.reject(RejectionCode.IDEMPOTENCY_KEY_REUSED);
  }

  /** What is taken back its fund has told: it has moved on since. */
  private static boolean isSame(MovementEntered now, MovementEntered before) {
    boolean tellsSame =
        now.content().takesBack().isPresent()
            && now.content().takesBack().equals(before.content().takesBack())
            && now.content().reason().equals(before.content().reason());
    return tellsSame ? with(before.content(), now).equals(before) : now.equals(before);
  }

  private static MovementEntered with(MovementContent content, MovementEntered entered) {
    return new MovementEntered(
        entered.movement(),
        entered.fund(),
        entered.union(),
        content,
        entered.enteredBy(),
        entered.occurredOn());
  }

  /** Ends it, or agrees to what a third is to confirm. */
  public static Decision<MovementEvent> decide(
      DecideMovement command, MovementState state, HandsNeeded hands) {
    return switch (state) {
      case MovementState.Unknown _ -> Decision.reject(RejectionCode.MOVEMENT_NOT_FOUND);
      case MovementState.Waiting(MovementEntered entered)
          when !entered.fund().equals(command.fund()) ->
          Decision.reject(RejectionCode.MOVEMENT_NOT_FOUND);
      case MovementState.Waiting(MovementEntered entered) ->
          decide(command, entered).map(fact -> saidBySecond(fact, hands));
      case MovementState.Seconded(MovementEntered entered, _)
          when !entered.fund().equals(command.fund()) ->
          Decision.reject(RejectionCode.MOVEMENT_NOT_FOUND);
      case MovementState.Seconded(MovementEntered entered, StaffId second) ->
          command.how() == MovementEnd.CONFIRM && second.equals(command.by())
              ? Decision.reject(RejectionCode.C13_SAME_HANDS)
              : decide(command, entered);
      case MovementState.Ended(MovementEntered entered, MovementEvent how)
          when isSame(fact(command, entered), how) ->
          Decision.alreadySo();
      case MovementState.Ended _ -> Decision.reject(RejectionCode.MOVEMENT_ALREADY_DECIDED);
    };
  }

  /** Where two are enough, the second has the last word. */
  private static MovementEvent saidBySecond(MovementEvent fact, HandsNeeded hands) {
    return hands == HandsNeeded.THREE && fact instanceof MovementConfirmed said
        ? new MovementSeconded(
            said.movement(),
            said.fund(),
            said.union(),
            said.reason(),
            said.confirmedBy(),
            said.occurredOn())
        : fact;
  }

  private static Decision<MovementEvent> decide(DecideMovement command, MovementEntered entered) {
    boolean own = entered.enteredBy().equals(command.by());
    return switch (command.how()) {
      case CONFIRM, REJECT ->
          own
              ? Decision.reject(RejectionCode.C13_SAME_HANDS)
              : Decision.accept(fact(command, entered));
      case WITHDRAW ->
          own
              ? Decision.accept(fact(command, entered))
              : Decision.reject(RejectionCode.MOVEMENT_OF_OTHERS);
    };
  }

  /** How an end is written. */
  @FunctionalInterface
  private interface End {
    MovementEvent of(
        MovementId movement,
        FundCode fund,
        UnionPath union,
        String reason,
        StaffId by,
        LocalDate occurredOn);
  }

  private static MovementEvent fact(DecideMovement command, MovementEntered entered) {
    End end =
        switch (command.how()) {
          case CONFIRM -> MovementConfirmed::new;
          case REJECT -> MovementRejected::new;
          case WITHDRAW -> MovementWithdrawn::new;
        };
    return end.of(
        entered.movement(),
        entered.fund(),
        entered.union(),
        command.reason(),
        command.by(),
        command.occurredOn());
  }

  /** The same hand did the same before, whatever it says of it now. */
  private static boolean isSame(MovementEvent now, MovementEvent before) {
    return switch (before) {
      case MovementConfirmed known ->
          now instanceof MovementConfirmed again && again.confirmedBy().equals(known.confirmedBy());
      case MovementRejected known ->
          now instanceof MovementRejected again && again.rejectedBy().equals(known.rejectedBy());
      case MovementWithdrawn known ->
          now instanceof MovementWithdrawn again && again.withdrawnBy().equals(known.withdrawnBy());
      case MovementEntered _ -> false;
      case MovementSeconded _ -> false;
    };
  }
}
