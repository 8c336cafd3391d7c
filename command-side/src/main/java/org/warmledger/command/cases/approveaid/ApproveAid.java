package org.warmledger.command.cases.approveaid;

import java.time.LocalDate;
import java.util.Optional;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.warmledger.command.funds.FundFacts;
import org.warmledger.events.ids.AidId;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.StaffId;
import org.warmledger.events.values.Note;
import org.warmledger.events.values.Seen;

/**
 * Approve a proposed aid.
 *
 * @param capOverride why it may go above a cap; absent where it may not
 * @param fund that the aid is to come from, as it is now; absent for a service, and when no such
 *     fund is open
 * @param seen the versions that are approved
 */
public record ApproveAid(
    @TargetAggregateIdentifier CaseId caseId,
    AidId aidId,
    Note reason,
    Optional<Note> capOverride,
    Optional<FundFacts> fund,
    Optional<Seen> seen,
    StaffId approvedBy,
    LocalDate occurredOn) {

  /** Approve what stays within every cap. */
  public ApproveAid(
      CaseId caseId,
      AidId aidId,
      Note reason,
      Optional<FundFacts> fund,
      Optional<Seen> seen,
      StaffId approvedBy,
      LocalDate occurredOn) {
    this(caseId, aidId, reason, Optional.empty(), fund, seen, approvedBy, occurredOn);
  }

  /** The same, knowing what is approved: the file as it was read, the fund as it is. */
  public ApproveAid seeing(long fileVersion, Optional<FundFacts> named) {
    Seen versions = new Seen(fileVersion, named.map(FundFacts::version));
    return new ApproveAid(
        caseId, aidId, reason, capOverride, named, Optional.of(versions), approvedBy, occurredOn);
  }
}
