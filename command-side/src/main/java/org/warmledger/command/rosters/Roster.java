package org.warmledger.command.rosters;

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
      case RosterLinesCarried carried ->
          approved(state).changed(carried.lines(), CarriedLine::number, Roster::carried);
      case RosterLinesPaid paid -> answered(approved(state), paid);
      case RosterAnswerReversed back ->
          approved(state).changed(back.number(), line -> line.unanswered(back));
      case RosterLineCorrectionEntered entered ->
          approved(state).changed(entered.number(), line -> line.asking(entered));
      case RosterLineCorrected corrected ->
          approved(state).changed(corrected.number(), line -> line.correctedTo(corrected));
      case RosterLineBillsEntered entered ->
          approved(state).changed(entered.number(), line -> line.askingForBills(entered));
      case RosterLineBillsCorrected corrected ->
          approved(state).changed(corrected.number(), line -> line.restingOn(corrected));
      case RosterLineDropped dropped ->
          approved(state).changed(dropped.number(), line -> line.in(new LineState.Dropped()));
      case RosterLineRenewed renewed ->
          approved(state).changed(renewed.number(), line -> line.renewed(renewed));
    };
  }

  private static RosterState answered(RosterState.Approved approved, RosterLinesPaid paid) {
    return approved.changed(
        paid.lines(),
        LinePayment::number,
        (line, answer) -> line.answered(answer, paid.recordedBy()));
  }

  private static Line carried(Line line, CarriedLine fact) {
    return line.in(
        fact.refusal().<LineState>map(LineState.Refused::new).orElseGet(LineState.Carried::new));
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
