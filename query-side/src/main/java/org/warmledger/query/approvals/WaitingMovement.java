package org.warmledger.query.approvals;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
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
 */
record WaitingMovement(
    FundMove kind,
    UnionPath union,
    List<String> unions,
    @JsonUnwrapped EnteredMovement entered,
    @JsonUnwrapped MovementStanding standing) {

  /** What was entered, by whom and when. */
  record EnteredMovement(
      String movementId,
      FundCode fund,
      MovementContent content,
      String enteredBy,
      LocalDate occurredOn) {}

  /**
   * What became of it since.
   *
   * @param seconded who agreed to it, where a third is to confirm it
   * @param ending what became of it; absent while it waits
   * @param takenBack by which other movement it was said not to have happened
   * @param version sequence of its last fact
   */
  record MovementStanding(
      State state,
      Optional<Conclusion> seconded,
      Optional<Conclusion> ending,
      Optional<TakenBackBy> takenBack,
      long version) {

    private static MovementStanding of(State state, long version) {
      return new MovementStanding(
          state, Optional.empty(), Optional.empty(), Optional.empty(), version);
    }

    private MovementStanding takenBack(TakenBackBy told) {
      return new MovementStanding(State.TAKEN_BACK, seconded, ending, Optional.of(told), version);
    }

    private MovementStanding seconded(Conclusion told, long at) {
      return new MovementStanding(state, Optional.of(told), ending, takenBack, at);
    }

    private MovementStanding ended(State how, Conclusion told, long at) {
      return new MovementStanding(how, seconded, Optional.of(told), takenBack, at);
    }
  }

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
    WaitingMovement known = before.orElseGet(() -> neverEntered(back));
    return known.now(known.standing.takenBack(told));
  }

  private static WaitingMovement neverEntered(FundMoveReversed back) {
    FundMove kind = FundMove.valueOf(back.flow().name());
    MovementContent content =
        new MovementContent(
            kind,
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
            Optional.empty());
    String id = MovementId.thatMade(back.about()).value();
    return new WaitingMovement(
        kind,
        back.union(),
        List.of(),
        new EnteredMovement(id, back.fund(), content, "", back.movedOn()),
        MovementStanding.of(State.TAKEN_BACK, 0));
  }

  private WaitingMovement now(MovementStanding now) {
    return new WaitingMovement(kind, union, unions, entered, now);
  }

  static WaitingMovement fold(
      Optional<WaitingMovement> before, MovementEvent event, long sequence) {
    return event instanceof MovementEntered entered
        ? waiting(entered, sequence)
        : before.map(known -> known.now(known.after(event, sequence))).orElseThrow();
  }

  private MovementStanding after(MovementEvent event, long at) {
    return switch (event) {
      case MovementEntered again -> standing;
      case MovementSeconded told ->
          standing.seconded(said(told.secondedBy(), told, told.reason()), at);
      case MovementConfirmed told ->
          standing.ended(State.CONFIRMED, said(told.confirmedBy(), told, told.reason()), at);
      case MovementRejected told ->
          standing.ended(State.REJECTED, said(told.rejectedBy(), told, told.reason()), at);
      case MovementWithdrawn told ->
          standing.ended(State.WITHDRAWN, said(told.withdrawnBy(), told, told.reason()), at);
    };
  }

  private static Conclusion said(StaffId by, MovementEvent told, String reason) {
    return new Conclusion(by.value(), told.occurredOn(), reason);
  }

  private static WaitingMovement waiting(MovementEntered entered, long sequence) {
    return new WaitingMovement(
        entered.content().kind(),
        entered.union(),
        entered.union().parts(),
        new EnteredMovement(
            entered.movement().value(),
            entered.fund(),
            entered.content(),
            entered.enteredBy().value(),
            entered.occurredOn()),
        MovementStanding.of(State.WAITING, sequence));
  }
}
