package org.warmledger.command.imports;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.commandhandling.CommandExecutionException;
import org.springframework.stereotype.Component;
import org.warmledger.command.decision.Refusal;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.imports.rows.RowMappings;
import org.warmledger.command.rosters.drawuproster.RosterDraft;
import org.warmledger.command.rosters.drawuproster.RosterDraft.RosterHeading;
import org.warmledger.command.rosters.drawuproster.RosterDrafts;
import org.warmledger.command.rosters.drawuproster.RosterDrafts.Examined;
import org.warmledger.command.tables.Reading;
import org.warmledger.command.tables.TableReader;
import org.warmledger.command.unions.UnionDirectory;

/** Draws one roster up from a file: all of its rows, or none and a verdict on each. */
@Component
record RosterImport(
    RowMappings mappings,
    ImportSettings settings,
    RosterDrafts drafts,
    RowCommands commands,
    UnionDirectory unions,
    RosterIds ids) {

  void run(ImportJob job, Path file, VerdictLog log) {
    RosterPaper paper = new RosterPaper(mappings.roster(), job.heading().orElseThrow());
    Reading unused =
        new TableReader(settings.limits(job.kind()), mappings.roster()).read(file, paper);
    try {
      verdicts(job, paper).forEach(log::add);
    } catch (CommandExecutionException ended) {
      RejectionCode code = Refusal.in(ended).orElseThrow(() -> ended).code();
      if (code == RejectionCode.TOO_BUSY) {
        throw ended;
      }
      List<RowVerdict> each =
          paper.wrongCells().isEmpty()
              ? paper.everyRow(RowVerdict.rejected(0, code.name(), ""))
              : paper.refused(Map.of());
      each.forEach(log::add);
    }
  }

  private List<RowVerdict> verdicts(ImportJob job, RosterPaper paper) {
    return switch (drafts.check(draft(job, paper), job.union())) {
      case Examined.Faulty faulty -> paper.refused(faulty.faults());
      case Examined.Sound sound when !paper.wrongCells().isEmpty() -> paper.refused(Map.of());
      case Examined.Sound sound -> drawnUp(job, paper, sound);
    };
  }

  private List<RowVerdict> drawnUp(ImportJob job, RosterPaper paper, Examined.Sound sound) {
    RowVerdict whole = commands.send(job, RosterPaper.HEADER, sound.persons(), sound.command());
    return whole.code().equals(RejectionCode.ROSTER_TOTAL_MISMATCH.name())
        ? paper.wrongSum(whole.code())
        : paper.everyRow(whole);
  }

  private RosterDraft draft(ImportJob job, RosterPaper paper) {
    RosterHeading heading = job.heading().orElseThrow();
    return new RosterDraft(
        ids.of(job).orElseThrow(),
        unions.find(job.union()).orElseThrow(() -> Refusal.of(RejectionCode.UNION_NOT_FOUND)),
        heading,
        paper.sum(),
        paper.lines(),
        Optional.of(job.fileHash()),
        job.actor());
  }
}
