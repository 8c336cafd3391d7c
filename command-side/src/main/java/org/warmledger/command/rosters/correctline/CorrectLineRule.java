package org.warmledger.command.rosters.correctline;

import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.rosters.Line;
import org.warmledger.command.rosters.RosterRules;
import org.warmledger.command.rosters.RosterSheet;
import org.warmledger.command.rosters.RosterState;
import org.warmledger.events.RosterEvent;
import org.warmledger.events.RosterLineCorrectionEntered;
import org.warmledger.events.values.Payee;
import org.warmledger.events.values.Personal;

/** That the account of a line is another one may be entered until the bank has paid it. */
final class CorrectLineRule {

  private CorrectLineRule() {}

  static Decision<RosterEvent> decide(CorrectLine command, RosterState state) {
    return RosterRules.about(
        state, command.number(), (roster, line) -> decide(command, roster, line));
  }

  private static Decision<RosterEvent> decide(
      CorrectLine command, RosterState.Approved roster, Line line) {
    return RosterRules.refusal(roster, line, command.occurredOn())
        .map(Decision::<RosterEvent>reject)
        .orElseGet(() -> correct(command, roster.sheet(), line));
  }

  private static Decision<RosterEvent> correct(CorrectLine command, RosterSheet sheet, Line line) {
    return switch (line.listed().payee().opened()) {
      case Personal.Erased<Payee> erased -> Decision.reject(RejectionCode.PERSON_ERASED);
      case Personal.Known<Payee> known when isSo(command, line, known) -> Decision.alreadySo();
      case Personal.Known<Payee> known ->
          Decision.accept(
              new RosterLineCorrectionEntered(
                  sheet.id(),
                  sheet.union(),
                  line.number(),
                  line.listed().aidId(),
                  Personal.of(known.owner(), corrected(known.value(), command)),
                  command.correctedBy(),
                  command.occurredOn()));
    };
  }

  /** It is the account already, or the same person has said so. */
  private static boolean isSo(CorrectLine command, Line line, Personal.Known<Payee> known) {
    return line.asked()
        .map(asked -> asked.enteredBy().equals(command.correctedBy()) && isOf(command, asked))
        .orElseGet(() -> known.value().accountNumber().equals(command.accountNumber()));
  }

  private static boolean isOf(CorrectLine command, Line.AskedAccount asked) {
    return asked.payee().opened() instanceof Personal.Known<Payee> payee
        && payee.value().accountNumber().equals(command.accountNumber());
  }

  private static Payee corrected(Payee payee, CorrectLine command) {
    return new Payee(payee.name(), command.accountNumber(), payee.proxy());
  }
}
