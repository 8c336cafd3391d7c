package org.warmledger.command.rosters.recordbankresults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.warmledger.command.rosters.RosterFacts.APPROVED;
import static org.warmledger.command.rosters.RosterFacts.PAID;
import static org.warmledger.command.rosters.RosterFacts.answered;
import static org.warmledger.command.rosters.RosterFacts.approved;
import static org.warmledger.command.rosters.RosterFacts.carried;
import static org.warmledger.command.rosters.RosterFacts.drawnUp;
import static org.warmledger.command.rosters.RosterFacts.listed;
import static org.warmledger.command.rosters.RosterFacts.paid;
import static org.warmledger.command.rosters.RosterFacts.returned;
import static org.warmledger.command.rosters.RosterStory.given;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.warmledger.command.rosters.RosterState;
import org.warmledger.events.lists.BankResult;
import org.warmledger.events.values.LinePayment;

/** The rows of the bank's file, each taken, known or refused. */
class SortedTest {

  private static final RosterState.Approved CARRIED =
      (RosterState.Approved) given(drawnUp(), listed(), approved(), carried()).state();
  private static final RosterState.Approved ANSWERED =
      (RosterState.Approved)
          given(drawnUp(), listed(), approved(), carried(), answered(paid(1))).state();

  private static BankRow says(int row, LinePayment answer) {
    return new BankRow(row, answer.number(), answer.result(), answer.voucher(), answer.paidOn());
  }

  private static BankRow paidOn(int row, int number, LocalDate day) {
    return new BankRow(row, number, BankResult.PAID, "LS" + number, day);
  }

  private static Sorted sorted(RosterState.Approved roster, BankRow... rows) {
    return Sorted.of(roster, List.of(rows), List.of(), UnaryOperator.identity());
  }

  @Test
  void whatTheBankSaysOfALineOnItsFileIsTakenForThatLine() {
    Sorted sorted = sorted(CARRIED, says(2, paid(1)), says(3, returned(2)));

    assertThat(sorted.answers())
        .containsExactly(
            new Sorted.BankAnswer(2, CARRIED.sheet().line(1).orElseThrow(), paid(1)),
            new Sorted.BankAnswer(3, CARRIED.sheet().line(2).orElseThrow(), returned(2)));
    assertThat(sorted.unchanged()).isZero();
    assertThat(sorted.refused()).isEmpty();
  }

  @Test
  void whatTheBankSaidBeforeIsKnownHoweverOftenItSaysSo() {
    Sorted sorted = sorted(ANSWERED, says(2, paid(1)), says(3, paid(1)), says(4, paid(2)));

    assertThat(sorted.unchanged()).isEqualTo(2);
    assertThat(sorted.answers()).extracting(Sorted.BankAnswer::payment).containsExactly(paid(2));
    assertThat(sorted.refused()).isEmpty();
  }

  @Test
  void aLineIsAnsweredOnceInAFile() {
    Sorted sorted = sorted(CARRIED, says(2, paid(1)), says(3, returned(1)));

    assertThat(sorted.answers()).extracting(Sorted.BankAnswer::row).containsExactly(2);
    assertThat(sorted.refused()).containsExactly(new RefusedRow(3, "REPEATED", ""));
  }

  @Test
  void whatCannotBeTrueOfALineIsRefusedByItsRow() {
    assertThat(
            sorted(
                    CARRIED,
                    paidOn(2, 4, PAID),
                    paidOn(3, 3, PAID),
                    paidOn(4, 2, APPROVED.minusDays(1)))
                .refused())
        .containsExactly(
            new RefusedRow(2, "LINE_NOT_FOUND", ""),
            new RefusedRow(3, "LINE_GIVEN_UP", ""),
            new RefusedRow(4, "DATE_OUT_OF_ORDER", ""));
    assertThat(sorted(ANSWERED, paidOn(2, 1, PAID.plusDays(1))).refused())
        .containsExactly(new RefusedRow(2, "LINE_ALREADY_PAID", ""));
  }

  @Test
  void rowsThatCouldNotBeReadAreRefusedFirst() {
    RefusedRow unread = new RefusedRow(9, "MALFORMED", "行号");

    Sorted sorted =
        Sorted.of(CARRIED, List.of(paidOn(2, 4, PAID)), List.of(unread), UnaryOperator.identity());

    assertThat(sorted.refused()).containsExactly(unread, new RefusedRow(2, "LINE_NOT_FOUND", ""));
  }
}
