package org.warmledger.command.rosters.renewline;

import java.util.Optional;
import org.warmledger.command.cases.CaseState;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.funds.Order;
import org.warmledger.command.rosters.Line;
import org.warmledger.command.rosters.LineState;
import org.warmledger.command.rosters.RosterRules;
import org.warmledger.command.rosters.RosterSheet;
import org.warmledger.command.rosters.RosterState;
import org.warmledger.events.RosterEvent;
import org.warmledger.events.RosterLineRenewed;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.RosterPlace;
import org.warmledger.events.ids.UnionPath;

/**
 * What came back is paid once more, out of the same fund to the same person, when another hand than
 * drew the roster up approves it (C13); whoever approved hands nothing out.
 */
final class RenewLineRule {

  private RenewLineRule() {}

  /**
   * Decides, by the line as its file tells of it.
   *
   * @param file of the line
   * @param fundVersion sequence of the fund's event that sets the money aside, once it is
   */
  static Decision<RosterEvent> decide(
      RenewLine command, RosterState state, CaseState file, long fundVersion) {
    return RosterRules.about(
        state,
        command.number(),
        (roster, line) ->
            isSame(command, line)
                ? Decision.alreadySo()
                : refusal(command, roster, line, file)
                    .map(Decision::<RosterEvent>reject)
                    .orElseGet(
                        () ->
                            Decision.accept(renewed(command, roster.sheet(), line, fundVersion))));
  }

  private static boolean isSame(RenewLine command, Line line) {
    return !(line.state() instanceof LineState.TakenBack)
        && line.renewal().filter(known -> known.by().equals(command.renewedBy())).isPresent();
  }

  private static Optional<RejectionCode> refusal(
      RenewLine command, RosterState.Approved roster, Line line, CaseState file) {
    if (!(line.state() instanceof LineState.TakenBack)) {
      return Optional.of(RejectionCode.LINE_NOT_TAKEN_BACK);
    }
    if (roster.sheet().drawnUpBy().equals(command.renewedBy())) {
      return Optional.of(RejectionCode.C13_SAME_HANDS);
    }
    return command.occurredOn().isBefore(line.approvedOn(roster))
        ? Optional.of(RejectionCode.DATE_OUT_OF_ORDER)
        : RosterRules.refusal(roster.sheet(), command.renewedBy(), file);
  }

  private static RosterLineRenewed renewed(
      RenewLine command, RosterSheet sheet, Line line, long fundVersion) {
    return new RosterLineRenewed(
        sheet.id(),
        sheet.union(),
        line.number(),
        next(sheet, line),
        fundVersion,
        command.reason(),
        command.renewedBy(),
        command.occurredOn());
  }

  private static AidId next(RosterSheet sheet, Line line) {
    return new RosterPlace(sheet.id(), line.number()).after(line.listed().aidId());
  }

  /** What its fund has to set aside anew. */
  static Order order(RenewLine command, RosterSheet sheet, Line line, UnionPath keptBy) {
    return sheet.order(line.listed(), next(sheet, line), keptBy, command.occurredOn());
  }
}
