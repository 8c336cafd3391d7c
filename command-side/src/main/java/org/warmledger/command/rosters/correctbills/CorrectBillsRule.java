package org.warmledger.command.rosters.correctbills;

import java.util.Optional;
import org.warmledger.command.cases.CaseState;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.Rejection;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.rosters.Line;
import org.warmledger.command.rosters.RosterRules;
import org.warmledger.command.rosters.RosterSheet;
import org.warmledger.command.rosters.RosterState;
import org.warmledger.events.RosterEvent;
import org.warmledger.events.RosterLineBillsEntered;
import org.warmledger.events.values.Bills;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.Payee;
import org.warmledger.events.values.Personal;

/**
 * That an approved line rests on other bills may be entered until the bank has paid it (ADR 0076).
 */
final class CorrectBillsRule {

  private CorrectBillsRule() {}

  /**
   * Decides, by the line as its file tells of it.
   *
   * @param file of the line
   */
  static Decision<RosterEvent> decide(CorrectBills command, RosterState state, CaseState file) {
    return RosterRules.about(
        state,
        command.number(),
        (roster, line) ->
            RosterRules.refusal(roster, line, command.occurredOn())
                .map(Decision::<RosterEvent>reject)
                .orElseGet(() -> correct(command, roster.sheet(), line, file)));
  }

  private static Decision<RosterEvent> correct(
      CorrectBills command, RosterSheet sheet, Line line, CaseState file) {
    if (line.listed().payee().opened() instanceof Personal.Erased<Payee>) {
      return Decision.reject(RejectionCode.PERSON_ERASED);
    }
    if (isSo(command, line)) {
      return Decision.alreadySo();
    }
    Optional<Rejection> refusal = LineBillsRule.refusal(sheet, line, command.bills(), file);
    return refusal
        .map(Decision::<RosterEvent>reject)
        .orElseGet(() -> Decision.accept(entered(command, sheet, line)));
  }

  /** It rests on them already, or the same person has said so. */
  private static boolean isSo(CorrectBills command, Line line) {
    return line.askedBills()
        .map(asked -> asked.enteredBy().equals(command.by()) && isOf(command, asked))
        .orElseGet(() -> line.listed().shownBills().equals(command.bills()));
  }

  private static boolean isOf(CorrectBills command, Line.AskedBills asked) {
    return asked.bills().orElse(Bills.NONE).equals(command.bills());
  }

  private static RosterLineBillsEntered entered(
      CorrectBills command, RosterSheet sheet, Line line) {
    return new RosterLineBillsEntered(
        sheet.id(),
        sheet.union(),
        line.number(),
        line.listed().aidId(),
        command.bills().selfPaid().orElse(Money.NONE),
        Personal.of(line.listed().person(), command.bills()),
        command.by(),
        command.occurredOn());
  }
}
