package org.warmledger.command.rosters.dropline;

import java.util.List;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.Aggregate;
import org.springframework.stereotype.Component;
import org.warmledger.command.cases.AidState;
import org.warmledger.command.cases.CaseFiles;
import org.warmledger.command.cases.CaseState;
import org.warmledger.command.cases.HardshipCaseAggregate;
import org.warmledger.command.cases.rejectaid.RejectAid;
import org.warmledger.command.cases.rejectaid.RejectAidRule;
import org.warmledger.command.decision.Decision;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.funds.FundBooks;
import org.warmledger.command.ledger.Written;
import org.warmledger.command.rosters.RosterAggregate;
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
class DropLineHandler {

  private final Rosters rosters;
  private final CaseFiles files;
  private final FundBooks funds;

  DropLineHandler(Rosters rosters, CaseFiles files, FundBooks funds) {
    this.rosters = rosters;
    this.files = files;
    this.funds = funds;
  }

  @CommandHandler
  Written handle(DropLine command, MetaData metadata) {
    Aggregate<RosterAggregate> roster = rosters.admitted(command.rosterId(), metadata);
    RosterState state = roster.invoke(RosterAggregate::state);
    Decision<RosterEvent> decision = DropLineRule.decide(command, state);
    if (!decision.orRefuse().isEmpty()) {
      RosterSheet sheet = state.content().orElseThrow();
      RosterLine line = sheet.line(command.number()).orElseThrow().listed();
      withdraw(command, line);
      funds.release(
          sheet.fund(),
          List.of(new CommitmentId("commitment-" + line.aidId())),
          ReleaseReason.LINE_DROPPED,
          command.occurredOn());
    }
    return roster.invoke(found -> found.record(decision));
  }

  private void withdraw(DropLine command, RosterLine line) {
    Aggregate<HardshipCaseAggregate> file = files.loadOrCreate(line.caseId());
    file.execute(found -> found.record(onFile(command, line, found.state())));
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
