package org.warmledger.command.rosters;

import java.util.List;
import org.warmledger.events.RosterAnswerReversed;
import org.warmledger.events.RosterApproved;
import org.warmledger.events.RosterDrawnUp;
import org.warmledger.events.RosterEvent;
import org.warmledger.events.RosterLineBillsCorrected;
import org.warmledger.events.RosterLineBillsEntered;
import org.warmledger.events.RosterLineCorrected;
import org.warmledger.events.RosterLineCorrectionEntered;
import org.warmledger.events.RosterLineDropped;
import org.warmledger.events.RosterLineRenewed;
import org.warmledger.events.RosterLinesCarried;
import org.warmledger.events.RosterLinesListed;
import org.warmledger.events.RosterLinesPaid;
import org.warmledger.events.RosterRejected;
import org.warmledger.events.values.CarriedLine;
import org.warmledger.events.values.LinePayment;

/** Folds the facts of a roster into its state. */
public final class Roster {

  /** As many as the paper form and one bank batch hold. */
  public static final int MOST_LINES = 20_000;

  /** Lines to an event: a reader never has to hold more at once. */
  public static final int LINES_TO_AN_EVENT = 500;

  private Roster() {}

  public static RosterState unknown() {
    return new RosterState.Unknown();
  }

  public static RosterState evolve(RosterState state, RosterEvent event) {
    return switch (event) {
      case RosterDrawnUp drawnUp -> new RosterState.DrawnUp(RosterSheet.of(drawnUp));
      case RosterLinesListed listed ->
          new RosterState.DrawnUp(sheet(state).listing(listed.lines()));
      case RosterApproved approved ->
          new RosterState.Approved(
              sheet(state), approved.approvedBy(), approved.occurredOn(), approved.fundVersion());
      case RosterRejected rejected -> new RosterState.Rejected(sheet(state), rejected.rejectedBy());
      case RosterLinesCarried carried -> carried(approved(state), carried);
      case RosterLinesPaid paid -> paid(approved(state), paid);
      case RosterAnswerReversed back -> unanswered(approved(state), back);
      case RosterLineCorrectionEntered entered -> asked(approved(state), entered);
      case RosterLineCorrected corrected -> corrected(approved(state), corrected);
      case RosterLineBillsEntered entered -> asked(approved(state), entered);
      case RosterLineBillsCorrected corrected -> corrected(approved(state), corrected);
      case RosterLineDropped dropped -> dropped(approved(state), dropped);
      case RosterLineRenewed renewed -> renewed(approved(state), renewed);
    };
  }

  private static RosterState carried(RosterState.Approved roster, RosterLinesCarried event) {
    return roster.with(roster.sheet().changed(event.lines(), CarriedLine::number, Roster::carried));
  }

  private static Line carried(Line line, CarriedLine fact) {
    return line.in(
        fact.refusal().<LineState>map(LineState.Refused::new).orElseGet(LineState.Carried::new));
  }

  private static RosterState paid(RosterState.Approved roster, RosterLinesPaid event) {
    return roster.with(
        roster
            .sheet()
            .changed(
                event.lines(),
                LinePayment::number,
                (line, answer) -> line.answered(answer, event.recordedBy())));
  }

  private static RosterState unanswered(RosterState.Approved roster, RosterAnswerReversed event) {
    return roster.with(
        roster.sheet().changed(List.of(event), RosterAnswerReversed::number, Line::unanswered));
  }

  private static RosterState asked(RosterState.Approved roster, RosterLineCorrectionEntered event) {
    Line.AskedAccount account =
        new Line.AskedAccount(event.payee(), event.enteredBy(), event.occurredOn());
    return roster.with(
        roster
            .sheet()
            .changed(
                List.of(event),
                RosterLineCorrectionEntered::number,
                (line, fact) -> line.asking(account)));
  }

  private static RosterState corrected(RosterState.Approved roster, RosterLineCorrected event) {
    return roster.with(
        roster.sheet().changed(List.of(event), RosterLineCorrected::number, Line::correctedTo));
  }

  private static RosterState asked(RosterState.Approved roster, RosterLineBillsEntered event) {
    return roster.with(
        roster
            .sheet()
            .changed(List.of(event), RosterLineBillsEntered::number, Line::askingForBills));
  }

  private static RosterState corrected(
      RosterState.Approved roster, RosterLineBillsCorrected event) {
    return roster.with(
        roster.sheet().changed(List.of(event), RosterLineBillsCorrected::number, Line::restingOn));
  }

  private static RosterState dropped(RosterState.Approved roster, RosterLineDropped event) {
    return roster.with(
        roster
            .sheet()
            .changed(
                List.of(event),
                RosterLineDropped::number,
                (line, fact) -> line.in(new LineState.Dropped())));
  }

  private static RosterState renewed(RosterState.Approved roster, RosterLineRenewed event) {
    return roster.with(
        roster.sheet().changed(List.of(event), RosterLineRenewed::number, Line::renewed));
  }

  private static RosterSheet sheet(RosterState state) {
    return state
        .content()
        .orElseThrow(() -> new IllegalStateException("a roster starts by being drawn up"));
  }

  private static RosterState.Approved approved(RosterState state) {
    if (state instanceof RosterState.Approved approved) {
      return approved;
    }
    throw new IllegalStateException("only the lines of an approved roster move");
  }
}
