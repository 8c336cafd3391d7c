package org.warmledger.query.rosters;

import java.util.Arrays;
import org.warmledger.events.AidEvent;
import org.warmledger.events.AidLapsed;
import org.warmledger.events.AidRejected;
import org.warmledger.events.AidReversed;
import org.warmledger.events.CaseAided;
import org.warmledger.events.lists.BankResult;
import org.warmledger.events.lists.LineStanding;

/** How far a line of a roster has come; one letter stands for it where all are kept together. */
enum LineState {
  LISTED('.'),
  CARRIED('c'),
  REFUSED('x'),
  PAID('p'),
  RETURNED('r'),
  WRONG_ACCOUNT('w'),
  CORRECTED('n'),
  DROPPED('d'),
  /** Its money came back after it was handed out: sent back by the bank, or taken back. */
  TAKEN_BACK('b');

  private final char mark;

  LineState(char mark) {
    this.mark = mark;
  }

  char mark() {
    return mark;
  }

  static LineState marked(char mark) {
    return Arrays.stream(values()).filter(state -> state.mark == mark).findFirst().orElseThrow();
  }

  /** After what happened to the aid on its file; whatever happened to it last is so. */
  LineState onFile(AidEvent event) {
    return switch (this) {
      case LISTED, REFUSED, DROPPED, TAKEN_BACK -> this;
      case CARRIED, PAID, RETURNED, WRONG_ACCOUNT, CORRECTED ->
          switch (event) {
            case CaseAided _ -> PAID;
            case AidReversed _ -> TAKEN_BACK;
            case AidRejected _, AidLapsed _ -> DROPPED;
            default -> this;
          };
    };
  }

  /** After an answer of the bank: what its file has ended is ended. */
  LineState answered(BankResult result) {
    return this == TAKEN_BACK || this == DROPPED ? this : of(result);
  }

  /** After an answer of the bank was taken back. */
  static LineState at(LineStanding standing) {
    return switch (standing) {
      case CARRIED -> CARRIED;
      case RETURNED -> RETURNED;
      case WRONG_ACCOUNT -> WRONG_ACCOUNT;
      case CORRECTED -> CORRECTED;
      case TAKEN_BACK -> TAKEN_BACK;
    };
  }

  /** After its account was corrected: what has to be paid once more still has. */
  LineState corrected() {
    return this == TAKEN_BACK ? this : CORRECTED;
  }

  private static LineState of(BankResult result) {
    return switch (result) {
      case PAID -> PAID;
      case RETURNED -> RETURNED;
      case WRONG_ACCOUNT -> WRONG_ACCOUNT;
    };
  }
}
