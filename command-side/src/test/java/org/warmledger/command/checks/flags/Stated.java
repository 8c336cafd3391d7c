package org.warmledger.command.checks.flags;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.warmledger.command.checks.CheckCode;
import org.warmledger.command.checks.Loosening;
import org.warmledger.command.checks.Need;
import org.warmledger.command.checks.Reference;
import org.warmledger.command.checks.Threshold;
import org.warmledger.command.checks.Thresholds;
import org.warmledger.command.checks.WorkingDays;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.values.EventRef;
import org.warmledger.events.values.FundScope;
import org.warmledger.events.values.Money;

/** What a test states: the standard thresholds unless it sets others. */
public record Stated(
    Map<String, Long> set,
    Optional<Money> line,
    Map<StaffId, Set<String>> kin,
    Optional<FundScope> fund,
    Map<CaseId, Need> needs,
    WorkingDays days,
    Optional<Loosening> loosened)
    implements Reference {

  /** Nothing but what holds everywhere. */
  public static Stated nothing() {
    return new Stated(
        Map.of(),
        Optional.empty(),
        Map.of(),
        Optional.empty(),
        Map.of(),
        WorkingDays.plain(),
        Optional.empty());
  }

  Stated with(String threshold, long value) {
    Map<String, Long> more = new HashMap<>(set);
    more.put(threshold, value);
    return new Stated(more, line, kin, fund, needs, days, loosened);
  }

  Stated line(long fen) {
    return new Stated(set, Optional.of(new Money(fen)), kin, fund, needs, days, loosened);
  }

  Stated kin(StaffId staff, String hash) {
    return new Stated(set, line, Map.of(staff, Set.of(hash)), fund, needs, days, loosened);
  }

  Stated fund(FundScope scope) {
    return new Stated(set, line, kin, Optional.of(scope), needs, days, loosened);
  }

  Stated need(CaseId file, Need need) {
    Map<CaseId, Need> more = new HashMap<>(needs);
    more.put(file, need);
    return new Stated(set, line, kin, fund, more, days, loosened);
  }

  @Override
  public Thresholds thresholds(CheckCode code, UnionPath union, LocalDate day) {
    Map<String, Long> values = new HashMap<>(code.standard(Threshold.Use.CHECK));
    values.putAll(set);
    return new Thresholds(values);
  }

  @Override
  public Optional<Money> subsistenceLine(UnionPath union, LocalDate day) {
    return line;
  }

  Stated days(WorkingDays other) {
    return new Stated(set, line, kin, fund, needs, other, loosened);
  }

  @Override
  public WorkingDays workingDays(UnionPath union) {
    return days;
  }

  @Override
  public Set<String> declared(UnionPath union, StaffId staff) {
    return kin.getOrDefault(staff, Set.of());
  }

  @Override
  public Optional<FundScope> scope(FundCode code) {
    return fund;
  }

  @Override
  public Optional<Need> need(CaseId caseId) {
    return Optional.ofNullable(needs.get(caseId));
  }

  @Override
  public Optional<Loosening> loosening(UnionPath union, EventRef setting) {
    return loosened;
  }

  /** Every setting lets go of that. */
  Stated loosened(Loosening loosening) {
    return new Stated(set, line, kin, fund, needs, days, Optional.of(loosening));
  }
}
