package org.warmledger.query.approvals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.warmledger.events.FundMoveReversed;
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
import org.warmledger.events.lists.FundMove;
import org.warmledger.events.values.MovementContent;
import org.warmledger.events.values.Share;

/**
 * What was entered about a fund, until somebody decides on it and afterwards.
 *
 * @param unions that may see it
 * @param seconded who agreed to it, where a third is to confirm it
 * @param ending what became of it; absent while it waits
 * @param takenBack that what it made did not happen after all
 * @param version sequence of its last fact
 */
record WaitingMovement(
    String movementId,
    State state,
    FundMove kind,
    FundCode fund,
    UnionPath union,
    List<String> unions,
    MovementContent content,
    String enteredBy,
    LocalDate occurredOn,
    Optional<Conclusion> seconded,
    Optional<Conclusion> ending,
    Optional<TakenBackBy> takenBack,
    long version) {

  /** Where it stands. */
  enum State {
    WAITING,
    CONFIRMED,
    REJECTED,
    WITHDRAWN,
    /** Another movement says that what it made did not happen. */
    TAKEN_BACK
  }

  /** Who said so, when and why. */
  record Conclusion(String by, LocalDate on, String reason) {}

  /**
   * That what it made did not happen.
   *
   * @param movementId which other movement says so; absent where that was not noted
   * @param by who entered that one
   */
  record TakenBackBy(Optional<String> movementId, String by, LocalDate on, String reason) {}

  /** What moved before movements were kept is nobody's to see here. */
  static WaitingMovement tookBack(
      Optional<WaitingMovement> before, FundMoveReversed back, Optional<MovementId> by) {
    TakenBackBy told =
        new TakenBackBy(
            by.map(MovementId::value), back.reversedBy().value(), back.occurredOn(), back.reason());
    return before.orElseGet(() -> neverEntered(back)).takenBack(told);
  }

  private static WaitingMovement neverEntered(FundMoveReversed back) {
    return new WaitingMovement(
        MovementId.thatMade(back.about()).value(),
        State.TAKEN_BACK,
        FundMove.valueOf(back.flow().name()),
        back.fund(),
        back.union(),
        List.of(),
        new MovementContent(
            FundMove.valueOf(back.flow().name()),
            Optional.empty(),
            Share.moneyOf(back.shares()),
            Share.goodsOf(back.shares()),
            Optional.empty(),
            Optional.of(back.source()),
            back.campaign(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()),
        "",
        back.movedOn(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        0);
  }

  private WaitingMovement takenBack(TakenBackBy told) {
    return now(State.TAKEN_BACK, seconded, ending, Optional.of(told), version);
  }

  /** The same that was entered, as it stands after a fact. */
  private WaitingMovement now(
      State stands,
      Optional<Conclusion> agreed,
      Optional<Conclusion> ended,
      Optional<TakenBackBy> back,
      long at) {
    return new WaitingMovement(
        movementId,
        stands,
        kind,
        fund,
        union,
        unions,
        content,
        enteredBy,
        occurredOn,
        agreed,
        ended,
        back,
        at);
  }

  static WaitingMovement fold(
      Optional<WaitingMovement> before, MovementEvent event, long sequence) {
    return switch (event) {
      case MovementEntered entered -> waiting(entered, sequence);
      case MovementSeconded told ->
          before.orElseThrow().seconded(said(told.secondedBy(), told, told.reason()), sequence);
      case MovementConfirmed told ->
          before
              .orElseThrow()
              .ended(State.CONFIRMED, said(told.confirmedBy(), told, told.reason()), sequence);
      case MovementRejected told ->
          before
              .orElseThrow()
              .ended(State.REJECTED, said(told.rejectedBy(), told, told.reason()), sequence);
      case MovementWithdrawn told ->
          before
              .orElseThrow()
              .ended(State.WITHDRAWN, said(told.withdrawnBy(), told, told.reason()), sequence);
    };
  }

  private static Conclusion said(StaffId by, MovementEvent told, String reason) {
    return new Conclusion(by.value(), told.occurredOn(), reason);
  }

  private static WaitingMovement waiting(MovementEntered entered, long sequence) {
    return new WaitingMovement(
        entered.movement().value(),
        State.WAITING,
        entered.content().kind(),
        entered.fund(),
        entered.union(),
        entered.union().parts(),
        entered.content(),
        entered.enteredBy().value(),
        entered.occurredOn(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        sequence);
  }

  private WaitingMovement seconded(Conclusion told, long at) {
    return now(state, Optional.of(told), ending, takenBack, at);
  }

  private WaitingMovement ended(State how, Conclusion told, long at) {
    return now(how, seconded, Optional.of(told), takenBack, at);
  }
}
