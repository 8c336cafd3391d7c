package org.warmledger.command.rosters.recordbankresults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.warmledger.command.rosters.RosterFacts.APPROVED;
import static org.warmledger.command.rosters.RosterFacts.PAID;
import static org.warmledger.command.rosters.RosterFacts.aid;
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
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.warmledger.command.rosters.Line;
import org.warmledger.command.rosters.RosterState;
import org.warmledger.events.Like;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.lists.BankResult;
import org.warmledger.events.values.LinePayment;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.Payee;
import org.warmledger.events.values.Personal;
import org.warmledger.events.values.RosterLine;

/** The rows of the bank's file, each taken, known or refused. */
class SortedTest {

  private static final StaffId PAYER = new StaffId("finance@410803");

  private static final RosterState.Approved CARRIED =
      (RosterState.Approved) given(drawnUp(), listed(), approved(), carried()).state();
  private static final RosterState.Approved ANSWERED =
      (RosterState.Approved)
          given(drawnUp(), listed(), approved(), carried(), answered(paid(1))).state();

  private static BankRow says(int row, LinePayment answer) {
    return naming(row, answer, Optional.empty(), Optional.empty());
  }

  private static BankRow paidOn(int row, int number, LocalDate day) {
    LinePayment answer = new LinePayment(number, aid(number), BankResult.PAID, "LS" + number, day);
    return says(row, answer);
  }

  private static BankRow naming(
      int row, LinePayment answer, Optional<String> account, Optional<Money> money) {
    return new BankRow(
        row,
        answer.number(),
        answer.result(),
        answer.voucher(),
        answer.paidOn(),
        account,
        Optional.empty(),
        money);
  }

  private static BankRow to(String name, int row, LinePayment answer) {
    return new BankRow(
        row,
        answer.number(),
        answer.result(),
        answer.voucher(),
        answer.paidOn(),
        Optional.empty(),
        Optional.of(name),
        Optional.empty());
  }

  private static Sorted sorted(RosterState.Approved roster, BankRow... rows) {
    return Sorted.of(roster, List.of(rows), List.of(), PAYER, UnaryOperator.identity());
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
  void anotherAmountOrAccountIsNoPaymentOfThatLine() {
    RosterLine line = CARRIED.sheet().line(1).orElseThrow().listed();
    Optional<Money> money = Optional.of(line.money());
    Optional<Money> more = money.map(sum -> sum.plus(new Money(1)));
    Optional<String> account = Optional.of(account(line));
    assertThat(sorted(CARRIED, naming(2, paid(1), account, money)).answers()).hasSize(1);
    assertThat(sorted(CARRIED, naming(2, paid(1), account, more)).refused())
        .containsExactly(new RefusedRow(2, "OTHER_AMOUNT", "金额(元)"));
    assertThat(
            sorted(CARRIED, naming(2, paid(1), Optional.of("6222999900000000"), money)).refused())
        .containsExactly(new RefusedRow(2, "OTHER_ACCOUNT", "账号"));
  }

  /** A sheet that counts otherwise would book one household's answer on another. */
  @Test
  void somebodyElsesNameIsNoAnswerToThatLine() {
    String name =
        CARRIED.sheet().line(1).orElseThrow().listed().payee().opened()
                instanceof Personal.Known<Payee> known
            ? known.value().name()
            : "";
    assertThat(sorted(CARRIED, to(" " + name, 2, paid(1))).answers()).hasSize(1);
    assertThat(sorted(CARRIED, to("别人", 2, paid(1))).refused())
        .containsExactly(new RefusedRow(2, "OTHER_NAME", "姓名"));
  }

  @Test
  void whatIsKnownIsNotKnownWithAnotherAmount() {
    Optional<Money> other = Optional.of(new Money(1));
    Sorted sorted = sorted(ANSWERED, naming(2, paid(1), Optional.of("6222999900000000"), other));
    assertThat(sorted.unchanged()).isZero();
    assertThat(sorted.refused()).containsExactly(new RefusedRow(2, "OTHER_AMOUNT", "金额(元)"));
  }

  @Test
  void theAccountOfWhoWasErasedIsNotKnown() {
    Line line = CARRIED.sheet().line(1).orElseThrow();
    Line erased =
        Like.the(line)
            .with(Line::listed, line.listed().paidTo(Personal.erased(line.listed().person())))
            .made();
    BankRow row = naming(2, paid(1), Optional.of("6222999900000000"), Optional.empty());
    assertThat(row.otherAccount(erased)).isEmpty();
    assertThat(row.otherAccount(line)).isPresent();
  }

  private static String account(RosterLine line) {
    return ((Personal.Known<Payee>) line.payee().opened()).value().accountNumber();
  }

  @Test
  void aLineIsAnsweredOnceInAFile() {
    Sorted sorted = sorted(CARRIED, says(2, paid(1)), says(3, paid(1)));

    assertThat(sorted.answers()).extracting(Sorted.BankAnswer::row).containsExactly(2);
    assertThat(sorted.refused()).containsExactly(new RefusedRow(3, "REPEATED", ""));
  }

  @Test
  void ofTwoAnswersThatContradictEachOtherNeitherIsBelieved() {
    Sorted sorted =
        sorted(CARRIED, says(2, paid(1)), says(3, returned(1)), says(4, paid(2)), says(5, paid(2)));

    assertThat(sorted.refused())
        .containsExactly(
            new RefusedRow(2, "CONTRADICTED", ""),
            new RefusedRow(3, "CONTRADICTED", ""),
            new RefusedRow(5, "REPEATED", ""));
    assertThat(sorted.answers()).extracting(Sorted.BankAnswer::row).containsExactly(4);
  }

  @Test
  void whatWasKnownContradictsNothing() {
    Sorted sorted = sorted(ANSWERED, says(2, paid(1)), says(3, returned(1)));

    assertThat(sorted.unchanged()).isEqualTo(1);
    assertThat(sorted.refused()).extracting(RefusedRow::code).doesNotContain("CONTRADICTED");
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
        Sorted.of(
            CARRIED, List.of(paidOn(2, 4, PAID)), List.of(unread), PAYER, UnaryOperator.identity());

    assertThat(sorted.refused()).containsExactly(unread, new RefusedRow(2, "LINE_NOT_FOUND", ""));
  }
}
