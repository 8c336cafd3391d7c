package org.warmledger.command.rosters.carrylines;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;
import org.warmledger.command.cases.CaseDirectory;
import org.warmledger.command.cases.carryrosterline.CarryRosterLine;
import org.warmledger.command.decision.Refusal;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.ledger.CommandData;
import org.warmledger.command.ledger.Ledger;
import org.warmledger.command.rosters.Line;
import org.warmledger.command.rosters.LinesAhead;
import org.warmledger.command.rosters.Roster;
import org.warmledger.command.rosters.RosterDirectory;
import org.warmledger.command.rosters.RosterState;
import org.warmledger.events.ids.CommitmentId;
import org.warmledger.events.ids.RosterId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.values.CarriedLine;
import org.warmledger.events.values.Note;
import org.warmledger.events.values.RosterLine;
import org.warmledger.events.values.Seen;
import org.warmledger.events.wire.EventContext;

/**
 * Carries the lines of one roster to their files. Every step may be taken twice: a line is known on
 * its file by its aid, what became of it is recorded once.
 */
@Component
record LineCarrier(
    RosterDirectory rosters,
    CaseDirectory files,
    EventStore store,
    Ledger ledger,
    LinesAhead ahead) {

  private static final StaffId ACTOR = new StaffId(WhenRosterApprovedThenLinesFollow.READER);

  /**
   * One roster on its way.
   *
   * @param bookedAt sequence of the fund's event that booked its lines
   */
  private record Journey(
      RosterState.Approved roster, RosterDirectory.Approval approval, long bookedAt) {

    /** By whom and when the line was approved: with the roster, or to be paid once more. */
    Line.Renewal approvalOf(Line line) {
      return line.renewal()
          .orElseGet(() -> new Line.Renewal(roster.approvedBy(), roster.approvedOn(), bookedAt));
    }

    LocalDate latest(List<Line> lines) {
      return lines.stream()
          .map(line -> approvalOf(line).on())
          .max(LocalDate::compareTo)
          .orElseThrow();
    }

    /**
     * Both hands are named in the facts; the act of carrying is nobody's. It reaches the whole
     * tree, for files move within it.
     */
    CommandData data() {
      return CommandData.of(
          EventContext.ofAutomation(
              ACTOR, roster.sheet().union(), approval.context().correlationId()));
    }
  }

  /**
   * Carries what is left to carry.
   *
   * @return whether nothing is left, as opposed to having been told to stop
   */
  boolean carry(RosterId rosterId, BooleanSupplier closing) {
    return !(rosters.find(rosterId) instanceof RosterState.Approved approved)
        || carry(journey(approved), closing);
  }

  private Journey journey(RosterState.Approved roster) {
    RosterDirectory.Approval approval = rosters.approval(roster.sheet().id()).orElseThrow();
    return new Journey(roster, approval, bookedAt(roster, approval.context().correlationId()));
  }

  /** The approval booked all lines at once: its request is what both events have in common. */
  private long bookedAt(RosterState.Approved roster, String correlationId) {
    return store
        .readEvents(roster.sheet().fund().streamId(), roster.fundVersion() + 1)
        .asStream()
        .filter(
            event ->
                EventContext.fromMetadata(event.getMetaData())
                    .correlationId()
                    .equals(correlationId))
        .mapToLong(DomainEventMessage::getSequenceNumber)
        .findFirst()
        .orElse(roster.fundVersion());
  }

  private boolean carry(Journey journey, BooleanSupplier closing) {
    List<Line> waiting = journey.roster().sheet().waiting();
    for (int from = 0; from < waiting.size(); from += Roster.LINES_TO_AN_EVENT) {
      if (closing.getAsBoolean()) {
        return false;
      }
      int to = Math.min(from + Roster.LINES_TO_AN_EVENT, waiting.size());
      List<CarriedLine> carried =
          ahead.map(
              journey.roster().sheet().fund(),
              waiting.subList(from, to),
              line -> LinesAhead.Whom.of(line.listed()),
              line -> carry(journey, line));
      ledger.write(
          new RecordCarriedLines(
              journey.roster().sheet().id(), carried, journey.latest(waiting.subList(from, to))),
          journey.data(),
          List.of());
    }
    return true;
  }

  private CarriedLine carry(Journey journey, Line approved) {
    RosterLine line = approved.listed();
    try {
      ledger.write(command(journey, approved), journey.data(), List.of());
      return new CarriedLine(line.number(), line.aidId(), Optional.empty());
    } catch (CommandExecutionException ended) {
      return new CarriedLine(line.number(), line.aidId(), Optional.of(reason(ended).name()));
    }
  }

  /** Only the rules keep a line from its file; when others kept writing the file, it waits. */
  private static RejectionCode reason(CommandExecutionException ended) {
    return Refusal.in(ended)
        .map(refused -> refused.code())
        .filter(code -> code != RejectionCode.TOO_BUSY)
        .orElseThrow(() -> ended);
  }

  private CarryRosterLine command(Journey journey, Line approved) {
    RosterLine line = approved.listed();
    RosterState.Approved roster = journey.roster();
    Line.Renewal last = journey.approvalOf(approved);
    long fileSeen = files.versionAt(line.caseId(), journey.approval().at());
    return new CarryRosterLine(
        line.caseId(),
        line.aidId(),
        roster.sheet().terms(line),
        Note.of(roster.sheet().title()),
        line.shownBills(),
        roster.sheet().drawnUpBy(),
        roster.sheet().drawnUpOn(),
        last.by(),
        last.on(),
        new Seen(fileSeen, Optional.of(roster.fundVersion())),
        CommitmentId.of(line.aidId()),
        last.fundVersion());
  }
}
