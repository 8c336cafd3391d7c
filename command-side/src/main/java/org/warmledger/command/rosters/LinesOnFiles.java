package org.warmledger.command.rosters;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.warmledger.command.cases.AidState;
import org.warmledger.command.cases.CaseDirectory;
import org.warmledger.command.cases.CaseState;
import org.warmledger.events.values.RosterLine;

/** Tells where lines stand by the files that they reached: rosters and files never part. */
@Component
public class LinesOnFiles {

  private final CaseDirectory files;

  LinesOnFiles(CaseDirectory files) {
    this.files = files;
  }

  /** The line as its file tells of it. */
  public Line seen(Line line) {
    return line.state() instanceof LineState.Waiting ? line : line.onFile(aid(line.listed()));
  }

  /** The roster with that line as its file tells of it. */
  public RosterState seen(RosterState state, int number) {
    return state instanceof RosterState.Approved roster
        ? roster
            .sheet()
            .line(number)
            .<RosterState>map(line -> roster.with(roster.sheet().seen(seen(line))))
            .orElse(state)
        : state;
  }

  /** The file of that line; none of one that nobody listed. */
  public CaseState of(RosterState state, int number) {
    return state
        .content()
        .flatMap(sheet -> sheet.line(number))
        .map(line -> files.find(line.listed().caseId()))
        .orElseGet(CaseState.Unopened::new);
  }

  private Optional<AidState> aid(RosterLine line) {
    return files
        .find(line.caseId())
        .content()
        .flatMap(file -> Optional.ofNullable(file.aids().get(line.aidId())));
  }
}
