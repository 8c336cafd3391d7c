package org.warmledger.command.checks;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.FundCode;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.values.EventRef;
import org.warmledger.events.values.FundScope;
import org.warmledger.events.values.Money;

/** What checks look up beside the facts of their subject. */
public interface Reference {

  /** What the union set, or the nearest above it that did, as it holds on the day. */
  Thresholds thresholds(CheckCode code, UnionPath union, LocalDate day);

  /** The subsistence line of the area on the day, per person and month. */
  Optional<Money> subsistenceLine(UnionPath union, LocalDate day);

  /** Public holidays and make-up days, with what the union and those above it stated. */
  WorkingDays workingDays(UnionPath union);

  /** Keyed hashes of whom a member of staff declared to be kin to. */
  Set<String> declared(UnionPath union, StaffId staff);

  /** What a fund may be used for and requires to see; empty when the ledger does not keep it. */
  Optional<FundScope> scope(FundCode fund);

  /** What the household of a file needs now. */
  Optional<Need> need(CaseId caseId);

  /** What a setting for the union let go of; empty when it did not. */
  Optional<Loosening> loosening(UnionPath union, EventRef setting);
}
