package org.warmledger.command.rosters.dropline;

import java.util.List;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.springframework.stereotype.Component;
import org.warmledger.command.cases.AidState;
import org.warmledger.command.cases.CaseFiles;
import org.warmledger.command.cases.CaseState;
import org.warmledger.command.cases.rejectaid.RejectAid;
import org.warmledger.command.cases.rejectaid.RejectAidRule;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.funds.FundBooks;
import org.warmledger.command.ledger.Written;
import org.warmledger.command.rosters.Line;
import org.warmledger.command.rosters.LineState;
import org.warmledger.command.rosters.LinesOnFiles;
import org.warmledger.command.rosters.RosterSheet;
import org.warmledger.command.rosters.RosterState;
import org.warmledger.command.rosters.Rosters;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.RosterEvent;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.CommitmentId;
import org.warmledger.events.lists.ReleaseReason;
import org.warmledger.events.values.Note;
import org.warmledger.events.values.RosterLine;

/** Gives a line up on the roster, on its file and in the fund's books, all in one unit of work. */
@Component
record DropLineHandler(Rosters rosters, LinesOnFiles lines, CaseFiles files, FundBooks funds) {

  @CommandHandler
  Written handle(DropLine command, MetaData metadata) {
    var roster = rosters.admitted(command.rosterId(), metadata);
    RosterState seen = lines.seen(roster.state(), command.number());
    List<RosterEvent> facts =
        lines.namingNobody(DropLineRule.decide(command, seen).orRefuse(), seen, command.number());
    if (!facts.isEmpty()) {
      RosterSheet sheet = seen.content().orElseThrow();
      Line line = sheet.line(command.number()).orElseThrow();
      // What came back is free in its fund since then.
      if (!(line.state() instanceof LineState.TakenBack)) {
        giveUp(command, sheet, line.listed());
      }
    }
    return roster.record(facts);
  }

  private void giveUp(DropLine command, RosterSheet sheet, RosterLine line) {
    var file = files.loadOrCreate(line.caseId());
    file.write(onFile(command, line, file.state()).orRefuse());
    funds.release(
        sheet.fund(),
        List.of(CommitmentId.of(line.aidId())),
        ReleaseReason.LINE_DROPPED,
        command.occurredOn());
  }

  /** An aid that has ended on its file by another way needs no ending. */
  private static Decision<CaseEvent> onFile(DropLine command, RosterLine line, CaseState state) {
    return switch (aid(state, line.aidId())) {
      case AidState.Funded funded -> RejectAidRule.decide(rejection(command, line), state);
      case AidState.Delivered delivered -> Decision.reject(RejectionCode.LINE_ALREADY_PAID);
      default -> Decision.alreadySo();
    };
  }

  private static AidState aid(CaseState state, AidId aidId) {
    return state
        .content()
        .flatMap(file -> Optional.ofNullable(file.aids().get(aidId)))
        .orElseThrow(() -> new IllegalStateException("a carried line is on its file"));
  }

  private static RejectAid rejection(DropLine command, RosterLine line) {
    return new RejectAid(
        line.caseId(),
        line.aidId(),
        Note.of(command.reason()),
        command.droppedBy(),
        command.occurredOn());
  }
}
