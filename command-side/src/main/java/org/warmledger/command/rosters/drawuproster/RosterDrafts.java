package org.warmledger.command.rosters.drawuproster;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.warmledger.command.cases.LifterRule;
import org.warmledger.command.decision.FieldCode;
import org.warmledger.command.rosters.LineChecks;
import org.warmledger.command.rosters.LineChecks.Checked;
import org.warmledger.command.rosters.LineFault;
import org.warmledger.command.rosters.LineRule;
import org.warmledger.command.rosters.RosterDirectory;
import org.warmledger.command.rosters.RosterFunds;
import org.warmledger.command.rosters.RosterState;
import org.warmledger.command.rosters.drawuproster.RosterDraft.DraftLine;
import org.warmledger.events.ids.PersonId;
import org.warmledger.events.ids.RosterPlace;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.values.Payee;
import org.warmledger.events.values.Personal;
import org.warmledger.events.values.RosterLine;

/** Holds drafts against the files: all lines are sound, or none is taken. */
@Component
public record RosterDrafts(LineChecks checks, RosterFunds funds, RosterDirectory rosters) {

  /** What came of it. */
  public sealed interface Examined {

    /** The command that draws the roster up. */
    record Sound(DrawUpRoster command) implements Examined {
      /** Whose data it brings. */
      public List<PersonId> persons() {
        return command.lines().stream().map(RosterLine::person).toList();
      }
    }

    /** What is wrong, by the index of the line. */
    record Faulty(Map<Integer, LineFault> faults) implements Examined {}
  }

  /**
   * Checks every line.
   *
   * @param scope of whoever draws it up
   * @throws org.axonframework.commandhandling.CommandExecutionException when the fund is unknown
   */
  public Examined check(RosterDraft draft, UnionCode scope) {
    if (!(rosters.find(draft.rosterId()) instanceof RosterState.Unknown)) {
      // A request that comes again. The files have moved on; the rule says that it is already so.
      return new Examined.Sound(command(draft, List.of()));
    }
    LineRule.Frame frame =
        new LineRule.Frame(
            LineRule.Stage.PROPOSING,
            scope,
            funds.reachable(draft.heading().fund(), scope),
            draft.heading().occurredOn(),
            new LifterRule.UnderWay(Set.of(draft.drawnUpBy()), draft.heading().occurredOn()));
    List<Checked> checked =
        checks.check(draft.lines().stream().map(line -> asked(draft, line)).toList(), frame);
    Map<Integer, LineFault> faults = faults(checked);
    repeated(draft.lines()).forEach(faults::putIfAbsent);
    RepeatedBills.in(draft.lines()).forEach(faults::putIfAbsent);
    return faults.isEmpty()
        ? new Examined.Sound(command(draft, checked))
        : new Examined.Faulty(faults);
  }

  private static LineRule.Asked asked(RosterDraft draft, DraftLine line) {
    return new LineRule.Asked(
        line.person(), Optional.empty(), payee(line), draft.terms(line), line.bills());
  }

  private static Payee payee(DraftLine line) {
    return new Payee(line.name(), line.accountNumber(), Optional.empty());
  }

  private static Map<Integer, LineFault> faults(List<Checked> checked) {
    Map<Integer, LineFault> faults = new TreeMap<>();
    for (int i = 0; i < checked.size(); i++) {
      if (checked.get(i) instanceof Checked.Faulty faulty) {
        faults.put(i, faulty.fault());
      }
    }
    return faults;
  }

  /** Lines whose person stands on an earlier line already. */
  private static Map<Integer, LineFault> repeated(List<DraftLine> lines) {
    Map<Integer, LineFault> faults = new TreeMap<>();
    Set<PersonId> seen = new HashSet<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!seen.add(lines.get(i).person())) {
        faults.put(
            i, new LineFault(LineFault.Part.IDENTITY_NUMBER, FieldCode.SAME_PERSON_TWICE.name()));
      }
    }
    return faults;
  }

  private static DrawUpRoster command(RosterDraft draft, List<Checked> checked) {
    List<RosterLine> lines = new ArrayList<>();
    for (int i = 0; i < checked.size(); i++) {
      if (checked.get(i) instanceof Checked.Sound sound) {
        lines.add(line(draft, i, sound));
      }
    }
    return new DrawUpRoster(
        draft.rosterId(),
        draft.union(),
        draft.heading().title(),
        draft.heading().category(),
        draft.heading().fund(),
        draft.heading().campaign(),
        draft.total(),
        lines,
        draft.fileHash(),
        draft.drawnUpBy(),
        draft.heading().occurredOn());
  }

  private static RosterLine line(RosterDraft draft, int index, Checked.Sound sound) {
    DraftLine line = draft.lines().get(index);
    return new RosterLine(
        index + 1,
        sound.caseId(),
        line.person(),
        new RosterPlace(draft.rosterId(), index + 1).aid(),
        line.money(),
        line.goods(),
        Personal.of(line.person(), payee(line)),
        line.bills().selfPaid(),
        Optional.of(line.bills())
            .filter(bills -> !bills.all().isEmpty())
            .map(bills -> Personal.of(line.person(), bills)));
  }
}
