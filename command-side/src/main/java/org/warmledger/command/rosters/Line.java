package org.warmledger.command.rosters;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.warmledger.command.cases.AidState;
import org.warmledger.events.RosterAnswerReversed;
import org.warmledger.events.RosterLineBillsCorrected;
import org.warmledger.events.RosterLineBillsEntered;
import org.warmledger.events.RosterLineCorrected;
import org.warmledger.events.RosterLineCorrectionEntered;
import org.warmledger.events.RosterLineRenewed;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.lists.BankResult;
import org.warmledger.events.lists.LineStanding;
import org.warmledger.events.values.Bills;
import org.warmledger.events.values.LinePayment;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.Payee;
import org.warmledger.events.values.Personal;
import org.warmledger.events.values.RosterLine;

/**
 * One line and what became of it.
 *
 * @param answers every answer the bank gave, so that the same file again is known again
 * @param takenBack answers that it had not given
 * @param asked an account that waits for somebody else to confirm it
 * @param askedBills bills that wait for somebody else to confirm them
 * @param renewal by whom it is paid once more
 * @param changedBy who entered and who confirmed what it became after its approval: they approved
 *     that
 */
public record Line(
    RosterLine listed,
    LineState state,
    List<RecordedAnswer> answers,
    List<LinePayment> takenBack,
    Optional<AskedAccount> asked,
    Optional<AskedBills> askedBills,
    Optional<Renewal> renewal,
    Set<StaffId> changedBy) {

  /** Who approved that it is paid once more, and the event of the fund that set money aside. */
  public record Renewal(StaffId by, LocalDate on, long fundVersion) {}

  /** What the bank answered, who recorded it, and where the line stood before. */
  public record RecordedAnswer(LinePayment said, StaffId recordedBy, LineState before) {}

  /** What somebody entered, and waits for somebody else to confirm it. */
  public sealed interface AskedChange {

    StaffId enteredBy();

    LocalDate enteredOn();
  }

  /** Another account that somebody entered. */
  public record AskedAccount(Personal<Payee> payee, StaffId enteredBy, LocalDate enteredOn)
      implements AskedChange {}

  /** Other bills that somebody entered, and what the household bore of them. */
  public record AskedBills(
      Personal<Bills> bills, Money selfPaid, StaffId enteredBy, LocalDate enteredOn)
      implements AskedChange {}

  static Line listed(RosterLine line) {
    return new Line(
        line,
        new LineState.Waiting(),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Set.of());
  }

  public int number() {
    return listed.number();
  }

  /** Since when it may be paid: the roster's approval, or that it is paid once more. */
  public LocalDate approvedOn(RosterState.Approved roster) {
    return renewal.map(Renewal::on).orElse(roster.approvedOn());
  }

  /** Whether the bank gave this very answer before, be it of the aid that was taken back. */
  public boolean knows(LinePayment answer) {
    return isNumbered(answer)
        ? alike(answer).anyMatch(known -> known.voucher().equals(answer.voucher()))
        : alike(answer).findAny().isPresent() && !isUnclear(answer);
  }

  /**
   * Whether it may be the one that the bank gave before, or another: no number tells them apart,
   * and the line was paid or is paid once more since.
   */
  public boolean isUnclear(LinePayment answer) {
    return !isNumbered(answer)
        && alike(answer).findAny().isPresent()
        && alike(answer).noneMatch(this::isWhereItStands);
  }

  private Stream<LinePayment> alike(LinePayment answer) {
    return answers.stream()
        .map(RecordedAnswer::said)
        .filter(known -> known.result() == answer.result())
        .filter(known -> known.paidOn().equals(answer.paidOn()));
  }

  /** Whether a number tells it from others of its day; older returns were kept without theirs. */
  private boolean isNumbered(LinePayment answer) {
    return !answer.voucher().isEmpty()
        && alike(answer).noneMatch(known -> known.voucher().isEmpty());
  }

  /** Nothing was paid since. */
  private boolean isWhereItStands(LinePayment known) {
    return known.aidId().equals(listed.aidId())
        && answers.stream()
            .map(RecordedAnswer::said)
            .dropWhile(said -> !said.equals(known))
            .noneMatch(said -> said.result() == BankResult.PAID);
  }

  /** What the bank answered last. */
  public Optional<RecordedAnswer> lastAnswer() {
    return answers.isEmpty() ? Optional.empty() : Optional.of(answers.getLast());
  }

  /** Whether the bank is said to have paid the aid that the line stands for now. */
  public boolean isPaidByBank() {
    return answers.stream()
        .map(RecordedAnswer::said)
        .anyMatch(said -> said.result() == BankResult.PAID && said.aidId().equals(listed.aidId()));
  }

  Line in(LineState other) {
    return new Line(listed, other, answers, takenBack, asked, askedBills, renewal, changedBy);
  }

  Line answered(LinePayment answer, StaffId recordedBy) {
    List<RecordedAnswer> more = new ArrayList<>(answers);
    more.add(new RecordedAnswer(answer, recordedBy, state));
    return new Line(
        listed, LineState.after(answer), more, takenBack, asked, askedBills, renewal, changedBy);
  }

  /**
   * Without its last answer. What the bank had paid before that and did not send back is to be
   * answered anew as well: its fund has the money.
   */
  Line unanswered(RosterAnswerReversed event) {
    List<RecordedAnswer> fewer = new ArrayList<>(answers);
    fewer.removeLast();
    if (event.now() == LineStanding.TAKEN_BACK) {
      fewer.removeIf(answer -> answer.said().aidId().equals(event.answer().aidId()));
    }
    List<LinePayment> more = new ArrayList<>(takenBack);
    more.add(event.answer());
    return new Line(
        listed, LineState.at(event.now()), fewer, more, asked, askedBills, renewal, changedBy);
  }

  Line correctedTo(RosterLineCorrected event) {
    return new Line(
        listed.paidTo(event.payee()),
        new LineState.Corrected(),
        answers,
        takenBack,
        Optional.empty(),
        askedBills,
        renewal,
        changedBy(asked.map(AskedAccount::enteredBy), event.correctedBy()));
  }

  /** Waits for somebody else to confirm that it rests on other bills. */
  Line askingForBills(RosterLineBillsEntered event) {
    return with(
        listed,
        Optional.of(
            new AskedBills(event.bills(), event.selfPaid(), event.enteredBy(), event.occurredOn())),
        changedBy);
  }

  Line restingOn(RosterLineBillsCorrected event) {
    return with(
        listed.restingOn(event.bills(), event.selfPaid()),
        Optional.empty(),
        changedBy(askedBills.map(AskedBills::enteredBy), event.correctedBy()));
  }

  private Set<StaffId> changedBy(Optional<StaffId> enteredBy, StaffId confirmedBy) {
    return Stream.of(changedBy.stream(), enteredBy.stream(), Stream.of(confirmedBy))
        .flatMap(hands -> hands)
        .collect(Collectors.toUnmodifiableSet());
  }

  private Line with(RosterLine now, Optional<AskedBills> waiting, Set<StaffId> by) {
    return new Line(now, state, answers, takenBack, asked, waiting, renewal, by);
  }

  /** Waits for somebody else to confirm that it is paid to another account. */
  Line asking(RosterLineCorrectionEntered event) {
    AskedAccount other = new AskedAccount(event.payee(), event.enteredBy(), event.occurredOn());
    return new Line(
        listed, state, answers, takenBack, Optional.of(other), askedBills, renewal, changedBy);
  }

  Line renewed(RosterLineRenewed event) {
    return new Line(
        listed.as(event.aidId()),
        new LineState.Waiting(),
        answers,
        takenBack,
        asked,
        askedBills,
        Optional.of(new Renewal(event.renewedBy(), event.occurredOn(), event.fundVersion())),
        changedBy);
  }

  /**
   * The line as its file tells of it: what was handed over, given up or taken back there is so here
   * (ADR 0054).
   */
  Line onFile(Optional<AidState> aid) {
    return state instanceof LineState.OnFile ? aid.map(this::onFile).orElse(this) : this;
  }

  private Line onFile(AidState aid) {
    return switch (aid) {
      case AidState.Delivered _ -> in(new LineState.Paid());
      case AidState.Reversed _ -> in(new LineState.TakenBack());
      case AidState.Rejected _ -> in(new LineState.Dropped());
      case AidState.Lapsed _ -> in(new LineState.Dropped());
      case AidState.Proposed _ -> this;
      case AidState.Approved _ -> this;
      case AidState.Funded _ -> this;
      case AidState.FundsRefused _ -> this;
    };
  }
}
