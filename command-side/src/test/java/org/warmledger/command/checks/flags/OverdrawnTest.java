package org.warmledger.command.checks.flags;

import static org.assertj.core.api.Assertions.assertThat;
import static org.warmledger.command.checks.flags.Happened.booked;
import static org.warmledger.command.checks.flags.Happened.day;
import static org.warmledger.command.checks.flags.Happened.received;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.warmledger.command.checks.Hit;
import org.warmledger.events.FundAllocated;
import org.warmledger.events.FundMoveReversed;
import org.warmledger.events.FundReceived;
import org.warmledger.events.FundReturned;
import org.warmledger.events.Like;
import org.warmledger.events.lists.FundFlow;
import org.warmledger.events.lists.FundMovement;
import org.warmledger.events.values.Goods;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.Share;

/** C22 by business date: what was recorded before such days were refused. */
class OverdrawnTest {

  // C22

  private static Told<?> told() {
    return Told.by(new Overdrawn());
  }

  @Test
  void whatWasSetAsideOrHandedOutBeforeItCameIsFlaggedOnItsDay() {
    Told<?> fund =
        told()
            .given(received(1_000, "2026-03-10"))
            .recorded("2026-03-11", booked(FundMovement.COMMITTED, 400, "2026-03-01"));
    assertThat(fund.found("2026-03-11"))
        .singleElement()
        .satisfies(
            hit -> {
              assertThat(hit.on()).isEqualTo("2026-03-01");
              assertThat(hit.particulars())
                  .containsEntry("belowOn", "2026-03-01")
                  .containsEntry("belowFen", "-400");
            });
    fund.recorded("2026-03-12", booked(FundMovement.RELEASED, 400, "2026-03-01"));
    assertThat(fund.found("2026-03-12")).isEmpty();
    fund.recorded(
        "2026-03-13",
        booked(FundMovement.COMMITTED, 400, "2026-03-10"),
        booked(FundMovement.SETTLED, 400, "2026-03-09"));
    assertThat(fund.found("2026-03-13")).hasSize(1);
    fund.recorded("2026-03-14", booked(FundMovement.REFUNDED, 400, "2026-03-09"));
    assertThat(fund.found("2026-03-14")).isEmpty();
  }

  @Test
  void whatIsEnteredInOrderIsNot() {
    assertThat(
            told()
                .given(
                    received(1_000, "2026-03-10"),
                    booked(FundMovement.COMMITTED, 1_000, "2026-03-10"),
                    booked(FundMovement.SETTLED, 1_000, "2026-03-11"),
                    booked(FundMovement.REFUNDED, 1_000, "2026-03-12"))
                .found("2026-03-12"))
        .isEmpty();
  }

  @Test
  void eachTimeThatItFallsBelowNothingIsAnotherFinding() {
    Told<?> fund =
        told()
            .given(received(1_000, "2026-03-10"))
            .recorded("2026-03-11", booked(FundMovement.COMMITTED, 400, "2026-03-01"));
    String first = fund.found("2026-03-11").getFirst().cause();
    fund.recorded(
        "2026-03-20",
        booked(FundMovement.SETTLED, 1, "2026-03-02"),
        booked(FundMovement.COMMITTED, 700, "2026-03-15"));
    assertThat(fund.found("2026-03-20"))
        .extracting(Hit::cause)
        .containsExactly(first, "money 2026-03-15");
  }

  private static List<Share> rice(int bags) {
    return List.of(
        new Share(
            received(1, "2026-01-01").shares().getFirst().appropriation(),
            Money.NONE,
            List.of(new Goods("米10kg", bags, "袋", new Money(6_000)))));
  }

  private static FundReceived came(int bags, String on) {
    return Like.the(received(1, on)).with(FundReceived::shares, rice(bags)).made();
  }

  private static FundMoveReversed takenBack(FundFlow flow, int bags, String on) {
    return Like.bare(FundMoveReversed.class)
        .with(FundMoveReversed::fund, came(1, on).fund())
        .with(FundMoveReversed::flow, flow)
        .with(FundMoveReversed::shares, rice(bags))
        .with(FundMoveReversed::occurredOn, day(on))
        .made();
  }

  @Test
  void everyMovementOfGoodsCountsOnItsDay() {
    FundAllocated handedOn =
        Like.bare(FundAllocated.class)
            .with(FundAllocated::fund, came(1, "2026-03-02").fund())
            .with(FundAllocated::shares, rice(3))
            .with(FundAllocated::occurredOn, day("2026-03-02"))
            .made();
    FundReturned gaveBack =
        Like.bare(FundReturned.class)
            .with(FundReturned::fund, came(1, "2026-03-02").fund())
            .with(FundReturned::shares, rice(2))
            .with(FundReturned::occurredOn, day("2026-03-01"))
            .made();
    Told<?> fund = told().given(came(3, "2026-03-01")).recorded("2026-03-02", handedOn, gaveBack);
    assertThat(fund.found("2026-03-02"))
        .singleElement()
        .satisfies(
            hit ->
                assertThat(hit.particulars())
                    .containsEntry("item", "米10kg 6000/袋")
                    .containsEntry("below", "-2"));
    fund.recorded("2026-03-03", takenBack(FundFlow.RETURN, 2, "2026-03-01"));
    assertThat(fund.found("2026-03-03")).isEmpty();
    fund.recorded("2026-03-04", takenBack(FundFlow.RECEIPT, 1, "2026-03-04"));
    assertThat(fund.found("2026-03-04")).hasSize(1);
    fund.recorded("2026-03-05", takenBack(FundFlow.ALLOCATION, 3, "2026-03-02"));
    assertThat(fund.found("2026-03-05")).isEmpty();
  }
}
