package org.warmledger.command.rosters.approveroster;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.warmledger.command.checks.findings.SecondApprovals;
import org.warmledger.command.decision.Refusal;
import org.warmledger.command.decision.Rejection;
import org.warmledger.command.decision.Rejection.WrongField;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.rosters.Line;
import org.warmledger.command.rosters.LineChecks;
import org.warmledger.command.rosters.LineChecks.Checked;
import org.warmledger.command.rosters.LineFault;
import org.warmledger.command.rosters.LineRule;
import org.warmledger.command.rosters.RosterSheet;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.values.Payee;
import org.warmledger.events.values.RosterLine;

/** Holds every line against its file once more, before anything is locked. */
@Component
record RosterCheck(LineChecks checks, SecondApprovals seconds) {

  /** Nobody's name: the worker was erased since. */
  private static final Payee NOBODY = new Payee("", "", Optional.empty());

  /** Whoever stood for kin is no other hand (ADR 0096). */
  private static final LineFault SECONDED =
      new LineFault(LineFault.Part.IDENTITY_NUMBER, RejectionCode.C13_SAME_HANDS.name());

  private Checked seconded(
      RosterSheet sheet, RosterLine line, Checked checked, LineRule.Frame frame) {
    return checked instanceof Checked.Sound(CaseId file, UnionPath union)
            && !Collections.disjoint(
                seconds.given(file, line.aidId(), List.of(union), sheet.drawnUpBy()),
                frame.hands().hands())
        ? new Checked.Faulty(SECONDED)
        : checked;
  }

  /**
   * The unions that keep the files of the lines, or a refusal naming every line with a fault. A
   * line of somebody erased since keeps the others from nobody: its file refuses it when it is
   * carried there, and its funds are free again (ADR 0107).
   */
  List<UnionPath> check(RosterSheet sheet, LineRule.Frame frame) {
    List<RosterLine> lines = sheet.lines().stream().map(Line::listed).toList();
    List<Checked> checked =
        checks.check(lines.stream().map(line -> asked(sheet, line)).toList(), frame);
    List<UnionPath> unions = new ArrayList<>();
    List<WrongField> faults = new ArrayList<>();
    for (int i = 0; i < checked.size(); i++) {
      switch (seconded(sheet, lines.get(i), checked.get(i), frame)) {
        case Checked.Sound sound -> unions.add(sound.union());
        case Checked.Erased erased -> unions.add(erased.union());
        case Checked.Faulty faulty -> faults.add(faulty.fault().at(i));
      }
    }
    if (!faults.isEmpty()) {
      throw Refusal.of(Rejection.of(RejectionCode.ROSTER_LINES_REFUSED, faults));
    }
    return unions;
  }

  private static LineRule.Asked asked(RosterSheet sheet, RosterLine line) {
    return new LineRule.Asked(
        line.person(),
        Optional.of(line.caseId()),
        line.payee().orElse(NOBODY),
        sheet.terms(line),
        line.shownBills());
  }
}
