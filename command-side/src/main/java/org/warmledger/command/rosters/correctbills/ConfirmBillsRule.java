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
import org.warmledger.events.RosterLineBillsCorrected;
import org.warmledger.events.values.Bills;
import org.warmledger.events.values.Personal;

/**
 * What was approved rests on other bills by another hand than says so, or took out of the way what
 * kept aid from the household meanwhile (C13), within C07.
 */
final class ConfirmBillsRule {

  private ConfirmBillsRule() {}

  /**
   * Decides, by the line as its file tells of it.
   *
   * @param file of the line, on which other aid may have drawn on the bills since
   */
  static Decision<RosterEvent> decide(ConfirmBills command, RosterState state, CaseState file) {
    return RosterRules.about(
        state,
        command.number(),
        (roster, line) ->
            line.askedBills()
                .map(asked -> decide(command, roster, line, asked, file))
                .orElseGet(() -> Decision.reject(RejectionCode.NO_CORRECTION_WAITING)));
  }

  private static Decision<RosterEvent> decide(
      ConfirmBills command,
      RosterState.Approved roster,
      Line line,
      Line.AskedBills asked,
      CaseState file) {
    return RosterRules.refusal(asked, command.confirmedBy(), command.occurredOn())
        .or(() -> RosterRules.refusal(roster, line, command.occurredOn()))
        .or(() -> RosterRules.refusal(roster.sheet(), command.confirmedBy(), file))
        .map(Rejection::of)
        .or(() -> onBills(roster.sheet(), line, asked, file))
        .map(Decision::<RosterEvent>reject)
        .orElseGet(() -> Decision.accept(corrected(command, roster.sheet(), line, asked)));
  }

  private static Optional<Rejection> onBills(
      RosterSheet sheet, Line line, Line.AskedBills asked, CaseState file) {
    return asked.bills().opened() instanceof Personal.Known<Bills> known
        ? LineBillsRule.refusal(sheet, line, known.value(), file)
        : Optional.of(Rejection.of(RejectionCode.PERSON_ERASED));
  }

  private static RosterLineBillsCorrected corrected(
      ConfirmBills command, RosterSheet sheet, Line line, Line.AskedBills asked) {
    return new RosterLineBillsCorrected(
        sheet.id(),
        sheet.union(),
        line.number(),
        line.listed().aidId(),
        asked.selfPaid(),
        asked.bills(),
        command.confirmedBy(),
        command.occurredOn());
  }
}
