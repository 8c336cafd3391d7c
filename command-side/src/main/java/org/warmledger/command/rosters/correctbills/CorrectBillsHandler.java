package org.warmledger.command.rosters.correctbills;

import java.util.List;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.springframework.stereotype.Component;
import org.warmledger.command.cases.AidState;
import org.warmledger.command.cases.CaseFile;
import org.warmledger.command.cases.CaseFiles;
import org.warmledger.command.cases.CaseState;
import org.warmledger.command.cases.LiftedKin;
import org.warmledger.command.ledger.Written;
import org.warmledger.command.rosters.Line;
import org.warmledger.command.rosters.LinesOnFiles;
import org.warmledger.command.rosters.RosterState;
import org.warmledger.command.rosters.Rosters;
import org.warmledger.events.AidBillsCorrected;
import org.warmledger.events.CaseEvent;
import org.warmledger.events.RosterEvent;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.CaseId;

/** Writes other bills, and on the file, too, once somebody else has confirmed them. */
@Component
record CorrectBillsHandler(Rosters rosters, LinesOnFiles lines, CaseFiles files, LiftedKin kin) {

  @CommandHandler
  Written handle(CorrectBills command, MetaData metadata) {
    var roster = rosters.admitted(command.rosterId(), metadata);
    RosterState seen = lines.seen(roster.state(), command.number());
    return roster.record(
        CorrectBillsRule.decide(command, seen, file(seen, command.number())).orRefuse());
  }

  @CommandHandler
  Written handle(ConfirmBills command, MetaData metadata) {
    var roster = rosters.admitted(command.rosterId(), metadata);
    RosterState seen = lines.seen(roster.state(), command.number());
    List<RosterEvent> facts =
        ConfirmBillsRule.decide(command, seen, agreedTo(command, seen)).orRefuse();
    if (!facts.isEmpty()) {
      onFile(command, line(seen, command.number()).orElseThrow());
    }
    return roster.record(facts);
  }

  private CaseState agreedTo(ConfirmBills command, RosterState seen) {
    CaseState file = file(seen, command.number());
    return seen.content()
        .map(sheet -> kin.lifted(file, sheet.underWayBy(command.confirmedBy()).hands()))
        .orElse(file);
  }

  private CaseState file(RosterState seen, int number) {
    return line(seen, number)
        .map(line -> files.loadOrCreate(line.listed().caseId()).state())
        .orElseGet(CaseState.Unopened::new);
  }

  private static Optional<Line> line(RosterState seen, int number) {
    return seen.content().flatMap(sheet -> sheet.line(number));
  }

  /** Aid that was taken back has its bills again when it is paid once more. */
  private void onFile(ConfirmBills command, Line line) {
    CaseId id = line.listed().caseId();
    AidId aid = line.listed().aidId();
    var stream = files.loadOrCreate(id);
    CaseFile file = stream.state().content().orElseThrow();
    if (file.aids().get(aid) instanceof AidState.Funded) {
      stream.write(List.<CaseEvent>of(corrected(command, line, file)));
    }
  }

  private static AidBillsCorrected corrected(ConfirmBills command, Line line, CaseFile file) {
    Line.AskedBills asked = line.askedBills().orElseThrow();
    return new AidBillsCorrected(
        file.id(),
        file.union(),
        line.listed().aidId(),
        asked.selfPaid(),
        asked.bills(),
        asked.enteredBy(),
        command.confirmedBy(),
        command.occurredOn());
  }
}
