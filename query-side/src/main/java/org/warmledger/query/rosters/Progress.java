package org.warmledger.query.rosters;

/**
 * How many lines are where.
 *
 * @param carried lines that reached their files, whatever the bank said since
 * @param takenBack lines whose money came back after they were paid
 */
record Progress(
    int lines,
    int carried,
    int refused,
    int paid,
    int returned,
    int wrongAccount,
    int dropped,
    int takenBack) {

  static Progress of(String marks) {
    int listed = count(marks, LineState.LISTED);
    int refused = count(marks, LineState.REFUSED);
    return new Progress(
        marks.length(),
        marks.length() - listed - refused,
        refused,
        count(marks, LineState.PAID),
        count(marks, LineState.RETURNED),
        count(marks, LineState.WRONG_ACCOUNT),
        count(marks, LineState.DROPPED),
        count(marks, LineState.TAKEN_BACK));
  }

  private static int count(String marks, LineState state) {
    return (int) marks.chars().filter(mark -> mark == state.mark()).count();
  }

  /** How far an approved roster is. */
  RosterState state() {
    if (carried + refused == 0) {
      return RosterState.APPROVED;
    }
    if (carried + refused < lines) {
      return paid + returned + wrongAccount + takenBack == 0
          ? RosterState.CARRYING
          : RosterState.PAYING;
    }
    if (paid + dropped + refused == lines) {
      return RosterState.PAID;
    }
    boolean isAnswered = paid + returned + wrongAccount + dropped + takenBack > 0;
    return isAnswered ? RosterState.PAYING : RosterState.CARRIED;
  }
}
