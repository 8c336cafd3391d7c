package org.warmledger.command.trials;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.warmledger.command.checks.CheckCode;
import org.warmledger.command.checks.Loosening;
import org.warmledger.command.checks.Need;
import org.warmledger.command.checks.Reference;
import org.warmledger.command.checks.Thresholds;
import org.warmledger.command.checks.WorkingDays;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.values.EventRef;
import org.warmledger.events.values.FundScope;
import org.warmledger.events.values.Money;

/** What is in force, but for the thresholds that are tried. */
record Tried(Reference inForce, Map<String, Long> tried) implements Reference {

  @Override
  public Thresholds thresholds(CheckCode code, UnionPath union, LocalDate day) {
    Map<String, Long> values = new HashMap<>(inForce.thresholds(code, union, day).values());
    values.putAll(tried);
    return new Thresholds(values);
  }

  @Override
  public Optional<Money> subsistenceLine(UnionPath union, LocalDate day) {
    return inForce.subsistenceLine(union, day);
  }

  @Override
  public WorkingDays workingDays(UnionPath union) {
    return inForce.workingDays(union);
  }

  @Override
  public Set<String> declared(UnionPath union, StaffId staff) {
    return inForce.declared(union, staff);
  }

  @Override
  public Optional<FundScope> scope(FundCode fund) {
    return inForce.scope(fund);
  }

  @Override
  public Optional<Need> need(CaseId caseId) {
    return inForce.need(caseId);
  }

  @Override
  public Optional<Loosening> loosening(UnionPath union, EventRef setting) {
    return inForce.loosening(union, setting);
  }
}
