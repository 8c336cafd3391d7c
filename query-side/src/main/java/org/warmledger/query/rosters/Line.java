package org.warmledger.query.rosters;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import org.warmledger.events.AidEvent;
import org.warmledger.events.CaseAided;
import org.warmledger.events.RosterAnswerReversed;
import org.warmledger.events.RosterEvent;
import org.warmledger.events.RosterLineBillsCorrected;
import org.warmledger.events.RosterLineBillsEntered;
import org.warmledger.events.RosterLineCorrected;
import org.warmledger.events.RosterLineCorrectionEntered;
import org.warmledger.events.RosterLineDropped;
import org.warmledger.events.RosterLineRenewed;
import org.warmledger.events.RosterLinesCarried;
import org.warmledger.events.RosterLinesListed;
import org.warmledger.events.RosterLinesPaid;
import org.warmledger.events.lists.BankResult;
import org.warmledger.events.values.Bills;
import org.warmledger.events.values.LinePayment;
import org.warmledger.events.values.Payee;
import org.warmledger.events.values.Personal;
import org.warmledger.events.values.RosterLine;

/**
 * One line of a roster as it is now.
 *
 * @param refusal code of the rule that kept it from its file
 * @param paid what the bank answered last
 * @param asked an account that waits for somebody else
 * @param askedBills bills that wait for somebody else
 */
record Line(
    String rosterId,
    int number,
    LineState state,
    RosterLine line,
    Optional<String> refusal,
    Optional<LinePayment> paid,
    Optional<String> dropReason,
    Optional<AskedAccount> asked,
    Optional<AskedBills> askedBills) {

  /** The file that it reaches. */
  @JsonProperty(access = JsonProperty.Access.READ_ONLY)
  String caseId() {
    return line.caseId().value();
  }

  @JsonProperty(access = JsonProperty.Access.READ_ONLY)
  String person() {
    return line.person().value();
  }

  /** Another account that somebody entered and nobody confirmed yet. */
  record AskedAccount(Personal<Payee> payee, String enteredBy) {}

  /** Other bills that somebody entered and nobody confirmed yet. */
  record AskedBills(Personal<Bills> bills, String enteredBy) {}

  /** Numbers of the lines that an event is about. */
  static List<Integer> numbers(RosterEvent event) {
    return switch (event) {
      case RosterLinesListed listed -> listed.lines().stream().map(RosterLine::number).toList();
      case RosterLinesCarried carried ->
          carried.lines().stream().map(line -> line.number()).toList();
      case RosterLinesPaid paid -> paid.lines().stream().map(LinePayment::number).toList();
      case RosterAnswerReversed back -> List.of(back.number());
      case RosterLineCorrectionEntered entered -> List.of(entered.number());
      case RosterLineCorrected corrected -> List.of(corrected.number());
      case RosterLineBillsEntered entered -> List.of(entered.number());
      case RosterLineBillsCorrected corrected -> List.of(corrected.number());
      case RosterLineDropped dropped -> List.of(dropped.number());
      case RosterLineRenewed renewed -> List.of(renewed.number());
      default -> List.of();
    };
  }

  static Line fold(Optional<Line> before, RosterEvent event, int number) {
    return event instanceof RosterLinesListed listed
        ? listed(listed, number)
        : before
            .orElseThrow(() -> new IllegalStateException("a line begins by being listed"))
            .with(event);
  }

  /** What happened to its aid on the file: rosters and files never part (ADR 0054). */
  Line with(AidEvent event) {
    LineState now = state.onFile(event);
    return now != state && event instanceof CaseAided aided
        ? with(now, line, refusal, Optional.of(handedOver(aided)))
        : with(now, line, refusal, paid);
  }

  private LinePayment handedOver(CaseAided event) {
    return new LinePayment(
        number, event.aidId(), BankResult.PAID, event.receipt().voucher(), event.occurredOn());
  }

  private static Line listed(RosterLinesListed event, int number) {
    RosterLine line =
        event.lines().stream().filter(each -> each.number() == number).findFirst().orElseThrow();
    return new Line(
        event.rosterId().value(),
        number,
        LineState.LISTED,
        line,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private Line with(RosterEvent event) {
    return switch (event) {
      case RosterLinesCarried carried ->
          carried.lines().stream()
              .filter(each -> each.number() == number)
              .findFirst()
              .map(each -> carried(each.refusal()))
              .orElse(this);
      case RosterLinesPaid paidNow ->
          paidNow.lines().stream()
              .filter(each -> each.number() == number)
              .findFirst()
              .map(this::answered)
              .orElse(this);
      case RosterAnswerReversed back -> unanswered(back);
      case RosterLineCorrectionEntered entered ->
          asking(Optional.of(new AskedAccount(entered.payee(), entered.enteredBy().value())));
      case RosterLineCorrected corrected -> corrected(corrected.payee());
      case RosterLineBillsEntered entered ->
          resting(line, Optional.of(new AskedBills(entered.bills(), entered.enteredBy().value())));
      case RosterLineBillsCorrected corrected ->
          resting(line.restingOn(corrected.bills(), corrected.selfPaid()), Optional.empty());
      case RosterLineRenewed renewed -> renewed(renewed);
      case RosterLineDropped dropped -> dropped(dropped);
      default -> this;
    };
  }

  private Line dropped(RosterLineDropped event) {
    return new Line(
        rosterId,
        number,
        LineState.DROPPED,
        line,
        refusal,
        paid,
        Optional.of(event.reason()),
        Optional.empty(),
        Optional.empty());
  }

  private Line resting(RosterLine now, Optional<AskedBills> waiting) {
    return new Line(rosterId, number, state, now, refusal, paid, dropReason, asked, waiting);
  }

  private Line renewed(RosterLineRenewed event) {
    return with(LineState.LISTED, line.as(event.aidId()), Optional.empty(), Optional.empty());
  }

  private Line carried(Optional<String> code) {
    LineState now = code.isPresent() ? LineState.REFUSED : LineState.CARRIED;
    return with(now, line, code, paid);
  }

  private Line answered(LinePayment payment) {
    return with(state.answered(payment.result()), line, refusal, Optional.of(payment));
  }

  private Line unanswered(RosterAnswerReversed event) {
    return with(LineState.at(event.now()), line, refusal, event.stands());
  }

  private Line corrected(Personal<Payee> payee) {
    return with(state.corrected(), line.paidTo(payee), refusal, paid).asking(Optional.empty());
  }

  private Line with(
      LineState now, RosterLine gives, Optional<String> code, Optional<LinePayment> answer) {
    return new Line(rosterId, number, now, gives, code, answer, dropReason, asked, askedBills);
  }

  private Line asking(Optional<AskedAccount> waiting) {
    return new Line(rosterId, number, state, line, refusal, paid, dropReason, waiting, askedBills);
  }
}
