package org.warmledger.command.rosters;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.values.LinePayment;
import org.warmledger.events.values.Payee;
import org.warmledger.events.values.Personal;
import org.warmledger.events.values.RosterLine;

/**
 * One line and what became of it.
 *
 * @param answers every answer the bank gave, so that the same file again is known again
 * @param asked an account that waits for somebody else to confirm it
 */
public record Line(
    RosterLine listed, LineState state, Set<LinePayment> answers, Optional<AskedAccount> asked) {

  /** Another account that somebody entered. */
  public record AskedAccount(Personal<Payee> payee, StaffId enteredBy, LocalDate enteredOn) {}

  static Line listed(RosterLine line) {
    return new Line(line, new LineState.Waiting(), Set.of(), Optional.empty());
  }

  public int number() {
    return listed.number();
  }

  /** Whether the bank gave this very answer before. */
  public boolean knows(LinePayment answer) {
    return answers.contains(answer);
  }

  Line in(LineState other) {
    return new Line(listed, other, answers, asked);
  }

  Line answered(LinePayment answer) {
    Set<LinePayment> more = new LinkedHashSet<>(answers);
    more.add(answer);
    return new Line(listed, LineState.after(answer), Set.copyOf(more), asked);
  }

  Line correctedTo(Personal<Payee> payee) {
    return new Line(listed.paidTo(payee), new LineState.Corrected(), answers, Optional.empty());
  }

  Line asking(AskedAccount other) {
    return new Line(listed, state, answers, Optional.of(other));
  }
}
