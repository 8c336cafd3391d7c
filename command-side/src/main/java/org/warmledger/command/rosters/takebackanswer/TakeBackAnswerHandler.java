package org.warmledger.command.rosters.takebackanswer;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.springframework.stereotype.Component;
import org.warmledger.command.cases.CaseFiles;
import org.warmledger.command.cases.reverseaid.AidReversals;
import org.warmledger.command.cases.reverseaid.ReverseAid;
import org.warmledger.command.cases.reverseaid.ReverseAid.Witness;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.ledger.Written;
import org.warmledger.command.rosters.Line;
import org.warmledger.command.rosters.LinesOnFiles;
import org.warmledger.command.rosters.RosterState;
import org.warmledger.command.rosters.Rosters;
import org.warmledger.events.RosterEvent;
import org.warmledger.events.values.Note;

/** What was said to be paid comes off its file and back to its fund, in one unit of work. */
@Component
record TakeBackAnswerHandler(
    Rosters rosters, LinesOnFiles lines, CaseFiles files, AidReversals reversals) {

  @CommandHandler
  Written handle(TakeBackAnswer command, MetaData metadata) {
    var roster = rosters.admitted(command.rosterId(), metadata);
    RosterState seen = lines.seen(roster.state(), command.number());
    List<RosterEvent> facts =
        lines.namingNobody(
            TakeBackAnswerRule.decide(command, seen).orRefuse(), seen, command.number());
    facts.forEach(fact -> offItsFile(command, line(seen, command.number()), metadata));
    return roster.record(facts);
  }

  private static Line line(RosterState roster, int number) {
    return roster.content().flatMap(sheet -> sheet.line(number)).orElseThrow();
  }

  private void offItsFile(TakeBackAnswer command, Line line, MetaData metadata) {
    if (TakeBackAnswerRule.isOnFile(line)) {
      var file = files.load(line.listed().caseId(), RejectionCode.CASE_NOT_FOUND);
      file.write(reversals.reverse(reversal(command, line), file.state(), metadata));
    }
  }

  private static ReverseAid reversal(TakeBackAnswer command, Line line) {
    return new ReverseAid(
        line.listed().caseId(),
        line.listed().aidId(),
        Note.of(command.reason()),
        command.proof(),
        Witness.STAFF,
        command.reversedBy(),
        command.occurredOn());
  }
}
