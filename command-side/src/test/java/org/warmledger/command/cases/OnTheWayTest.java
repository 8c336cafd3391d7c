package org.warmledger.command.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.warmledger.command.cases.Facts.*;
import static org.warmledger.command.cases.Story.given;
import static org.warmledger.command.cases.Undoing.undoTransfer;
import static org.warmledger.command.decision.RejectionCode.*;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.Rejection;
import org.warmledger.events.AidLapsed;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.CaseTransferred;
import org.warmledger.events.Samples;
import org.warmledger.events.TransferReversed;
import org.warmledger.events.values.AidOnTheWay;

/** What is on its way goes by the hands of the union that approves and pays it (ADR 0090). */
class OnTheWayTest {

  private static final Function<CaseState, Decision<CaseEvent>> MOVE =
      transfer(Samples.NEIGHBOUR, "2026-02-20");

  private static Story waiting() {
    return given(archived("2026-01-12"), proposed("2026-02-01"));
  }

  private static List<Story> onTheWay() {
    Story approved = waiting().and(approved("2026-02-02"));
    return List.of(
        waiting(),
        approved,
        approved.and(funded("2026-02-02")),
        approved.and(fundsRefused("2026-02-02")));
  }

  private static List<Story> settled() {
    Story funded = waiting().and(approved("2026-02-02")).and(funded("2026-02-02"));
    Story delivered = funded.and(delivered("2026-02-10"));
    return List.of(
        waiting().and(rejected("2026-02-03")),
        funded.and(new AidLapsed(Samples.CASE, Samples.COUNTY, AID, day("2026-02-15"))),
        delivered,
        delivered.and(reversed("2026-02-15")));
  }

  @Test
  void aFileStaysWithItsUnionWhileAidIsOnTheWay() {
    onTheWay().forEach(story -> story.when(MOVE).thenRefused(AID_ON_THE_WAY));
    settled().forEach(story -> story.when(MOVE).thenHappens(CaseTransferred.class));
  }

  @Test
  void theAidThatIsInTheWayIsNamed() {
    assertThat(MOVE.apply(waiting().state()))
        .isEqualTo(
            new Decision.Refused<>(
                Rejection.onTheWay(
                    List.of(
                        new AidOnTheWay(
                            AID,
                            GivenCare.terms().category(),
                            GivenCare.terms().money(),
                            day("2026-02-01"))))));
  }

  @Test
  void aLoanThatIsBeingRepaidMovesWithItsFile() {
    given(archived("2026-01-12"))
        .and(delivered(Loan.TERMS, "2026-02-10"))
        .when(MOVE)
        .thenHappens(CaseTransferred.class);
  }

  @Test
  void aTransferIsNotTakenBackOverAidThatIsOnTheWayEither() {
    Story moved = given(archived("2026-01-12"), movedNextDoor("2026-01-20"));
    moved.and(proposed("2026-02-01")).when(undoTransfer("2026-02-20")).thenRefused(AID_ON_THE_WAY);
    moved
        .and(proposed("2026-02-01"))
        .and(rejected("2026-02-03"))
        .when(undoTransfer("2026-02-20"))
        .thenHappens(TransferReversed.class);
  }
}
