package org.warmledger.command.rosters;

import org.warmledger.events.lists.BankResult;
import org.warmledger.events.lists.LineStanding;
import org.warmledger.events.values.LinePayment;

/** How far one line of an approved roster has come. */
public sealed interface LineState {

  /** Its aid is on its file, and the file tells of it. */
  sealed interface OnFile extends LineState {}

  /** Not on its file yet. */
  record Waiting() implements LineState {}

  /** On its file, its funds set aside: ready for the bank. */
  record Carried() implements OnFile {}

  /** A rule kept it from its file; its funds are free again. */
  record Refused(String code) implements LineState {}

  /** The bank paid it. */
  record Paid() implements OnFile {}

  /** The bank could not pay it. */
  record Returned(BankResult result) implements OnFile {}

  /** Its account was corrected; the bank may try again. */
  record Corrected() implements OnFile {}

  /** Given up; its funds are free again. */
  record Dropped() implements LineState {}

  /** Its money came back after it was handed out: it may be paid once more. */
  record TakenBack() implements LineState {}

  /** Where a line stands that an answer of the bank was taken back of. */
  static LineState at(LineStanding standing) {
    return switch (standing) {
      case CARRIED -> new Carried();
      case RETURNED -> new Returned(BankResult.RETURNED);
      case WRONG_ACCOUNT -> new Returned(BankResult.WRONG_ACCOUNT);
      case CORRECTED -> new Corrected();
      case TAKEN_BACK -> new TakenBack();
    };
  }

  /** Where a line stands after the bank's answer. */
  static LineState after(LinePayment answer) {
    return switch (answer.result()) {
      case PAID -> new Paid();
      case RETURNED, WRONG_ACCOUNT -> new Returned(answer.result());
    };
  }
}
