package org.warmledger.events.lists;

/** What somebody should know before a person is erased. */
public enum ErasureWarning {
  /** Aid of a file waits for its approval or for its funds. */
  AID_PENDING,
  /** Aid of a file is set aside and not handed over, lines of rosters included. */
  AID_UNDELIVERED,
  /** A loan of a file has not come back in full: whoever owes it has to be known. */
  LOAN_OPEN,
  /** The years for which a file is kept (档案保管期限) have not run out. */
  KEEPING_PERIOD;

  /** Whether an erasure has to wait until it is settled; others are acknowledged. */
  public boolean stands() {
    return switch (this) {
      case AID_PENDING -> true;
      case AID_UNDELIVERED -> true;
      case LOAN_OPEN -> true;
      case KEEPING_PERIOD -> false;
    };
  }
}
