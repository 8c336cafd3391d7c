package org.warmledger.command.rosters.correctline;

import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.rosters.Line;
import org.warmledger.command.rosters.LineLookup;
import org.warmledger.command.rosters.LineState;
import org.warmledger.command.rosters.RosterSheet;
import org.warmledger.command.rosters.RosterState;
import org.warmledger.events.RosterEvent;
import org.warmledger.events.RosterLineCorrected;
import org.warmledger.events.values.Payee;
import org.warmledger.events.values.Personal;

/** The account of a line may be corrected until the bank has paid it. */
final class CorrectLineRule {

  private CorrectLineRule() {}

  static Decision<RosterEvent> decide(CorrectLine command, RosterState state) {
    return LineLookup.about(
        state, command.number(), (roster, line) -> decide(command, roster, line));
  }

  private static Decision<RosterEvent> decide(
      CorrectLine command, RosterState.Approved roster, Line line) {
    if (command.occurredOn().isBefore(roster.approvedOn())) {
      return Decision.reject(RejectionCode.DATE_OUT_OF_ORDER);
    }
    return switch (line.state()) {
      case LineState.Waiting waiting -> Decision.reject(RejectionCode.LINE_NOT_CARRIED);
      case LineState.Paid paid -> Decision.reject(RejectionCode.LINE_ALREADY_PAID);
      case LineState.Refused refused -> Decision.reject(RejectionCode.LINE_GIVEN_UP);
      case LineState.Dropped dropped -> Decision.reject(RejectionCode.LINE_GIVEN_UP);
      case LineState.Carried carried -> correct(command, roster.sheet(), line);
      case LineState.Returned returned -> correct(command, roster.sheet(), line);
      case LineState.Corrected corrected -> correct(command, roster.sheet(), line);
    };
  }

  private static Decision<RosterEvent> correct(CorrectLine command, RosterSheet sheet, Line line) {
    return switch (line.listed().payee().opened()) {
      case Personal.Erased<Payee> erased -> Decision.reject(RejectionCode.PERSON_ERASED);
      case Personal.Known<Payee> known
          when known.value().accountNumber().equals(command.accountNumber()) ->
          Decision.alreadySo();
      case Personal.Known<Payee> known ->
          Decision.accept(
              new RosterLineCorrected(
                  sheet.id(),
                  sheet.union(),
                  line.number(),
                  line.listed().aidId(),
                  Personal.of(known.owner(), corrected(known.value(), command)),
                  command.correctedBy(),
                  command.occurredOn()));
    };
  }

  private static Payee corrected(Payee payee, CorrectLine command) {
    return new Payee(payee.name(), command.accountNumber(), payee.proxy());
  }
}
