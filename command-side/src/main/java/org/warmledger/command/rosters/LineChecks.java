package org.warmledger.command.rosters;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.warmledger.command.cases.CaseDirectory;
import org.warmledger.command.cases.CaseState;
import org.warmledger.command.cases.LiftedKin;
import org.warmledger.command.cases.OtherFiles;
import org.warmledger.command.persons.PersonDirectory;
import org.warmledger.command.persons.PersonState;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.PersonId;
import org.warmledger.events.ids.UnionPath;

/** Checks many lines against their files, several at a time; nothing is written. */
@Component
public record LineChecks(
    PersonDirectory persons,
    CaseDirectory files,
    OtherFiles others,
    LiftedKin kin,
    LinesAhead ahead) {

  /** A line is sound, on a file kept by that union, or has a fault. */
  public sealed interface Checked {

    /** It may be taken. */
    record Sound(CaseId caseId, UnionPath union) implements Checked {}

    /** Whom it names was erased since; that union keeps the file, which refuses it. */
    record Erased(UnionPath union) implements Checked {}

    /** It may not. */
    record Faulty(LineFault fault) implements Checked {}
  }

  /** Checks each line against the file that it names, or that its person is on. */
  public List<Checked> check(List<LineRule.Asked> lines, LineRule.Frame frame) {
    return ahead.map(
        frame.fund().fund(),
        lines,
        line -> new LinesAhead.Whom(line.person(), line.file()),
        line -> check(line, frame));
  }

  private Checked check(LineRule.Asked line, LineRule.Frame frame) {
    Optional<CaseId> file = line.file().or(() -> fileOf(line.person()));
    CaseState state =
        file.map(files::find)
            .map(found -> kin.lifted(found, frame.hands().hands()))
            .orElseGet(CaseState.Unopened::new);
    return state
        .content()
        .filter(known -> LineRule.isOfSomebodyErasedSince(known, frame))
        .<Checked>map(known -> new Checked.Erased(known.union()))
        .or(
            () ->
                LineRule.fault(line, state, frame.of(others.asked(frame.fund(), state.content())))
                    .map(Checked.Faulty::new))
        .orElseGet(() -> sound(file.orElseThrow(), state));
  }

  private static Checked sound(CaseId caseId, CaseState state) {
    return new Checked.Sound(caseId, state.content().map(content -> content.union()).orElseThrow());
  }

  /** The open file, or the one that ended last: the rule says what is wrong with it. */
  private Optional<CaseId> fileOf(PersonId person) {
    return switch (persons.find(person)) {
      case PersonState.OnFile onFile -> Optional.of(onFile.file());
      case PersonState other -> files.latestOf(other);
    };
  }
}
