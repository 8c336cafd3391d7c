package org.warmledger.command.rosters;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.warmledger.command.cases.AidState;
import org.warmledger.command.cases.CaseDirectory;
import org.warmledger.command.cases.CaseState;
import org.warmledger.command.cases.LiftedKin;
import org.warmledger.command.persons.NamesOnStreams;
import org.warmledger.command.streams.OpenTexts;
import org.warmledger.events.RosterEvent;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.values.RosterLine;

/** Tells where lines stand by the files that they reached: rosters and files never part. */
@Component
public record LinesOnFiles(CaseDirectory files, LiftedKin kin, NamesOnStreams names) {

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
            .<RosterState>map(line -> roster.seen(seen(line)))
            .orElse(state)
        : state;
  }

  /** The file of that line to whoever agrees to it; none of one that nobody listed. */
  public CaseState of(RosterState state, int number, StaffId agreeing) {
    return state
        .content()
        .flatMap(sheet -> sheet.line(number).map(line -> of(sheet, line, agreeing)))
        .orElseGet(CaseState.Unopened::new);
  }

  private CaseState of(RosterSheet sheet, Line line, StaffId agreeing) {
    return kin.lifted(files.find(line.listed().caseId()), sheet.underWayBy(agreeing).hands());
  }

  /** Facts about a line that name nobody of its household where they say why. */
  public <E extends RosterEvent> List<E> namingNobody(
      List<E> facts, RosterState state, int number) {
    OpenTexts.in(facts.stream())
        .refuse(
            () ->
                state
                    .content()
                    .flatMap(sheet -> sheet.line(number))
                    .map(line -> names.of(line.listed().caseId()))
                    .orElseGet(Set::of));
    return facts;
  }

  private Optional<AidState> aid(RosterLine line) {
    return files
        .find(line.caseId())
        .content()
        .flatMap(file -> Optional.ofNullable(file.aids().get(line.aidId())));
  }
}
