package org.warmledger.query.rosters;

import org.warmledger.events.lists.BankResult;

/** How far a line of a roster has come; one letter stands for it where all are kept together. */
enum LineState {
  LISTED('.'),
  CARRIED('c'),
  REFUSED('x'),
  PAID('p'),
  RETURNED('r'),
  WRONG_ACCOUNT('w'),
  CORRECTED('n'),
  DROPPED('d');

  private final char mark;

  LineState(char mark) {
    this.mark = mark;
  }

  char mark() {
    return mark;
  }

  static LineState of(BankResult result) {
    return switch (result) {
      case PAID -> PAID;
      case RETURNED -> RETURNED;
      case WRONG_ACCOUNT -> WRONG_ACCOUNT;
    };
  }
}
