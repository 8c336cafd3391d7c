package org.warmledger.benchmarks.invented;

import java.time.LocalDate;
import java.util.List;
import org.warmledger.events.lists.CaseTier;
import org.warmledger.events.lists.HardshipCategory;
import org.warmledger.events.lists.HardshipCause;
import org.warmledger.events.lists.Relation;
import org.warmledger.events.lists.WorkerIdentity;
import org.warmledger.events.values.Money;

/** Body of {@code POST /api/cases}. */
public record ArchiveBody(
    String union,
    CaseTier tier,
    HardshipCategory category,
    HardshipCause primaryCause,
    List<HardshipCause> secondaryCauses,
    LocalDate occurredOn,
    HeadBody head,
    List<MemberBody> members,
    int householdSize,
    Money annualIncome,
    String note) {

  public ArchiveBody on(LocalDate day) {
    return new ArchiveBody(
        union,
        tier,
        category,
        primaryCause,
        secondaryCauses,
        day,
        head,
        members,
        householdSize,
        annualIncome,
        note);
  }

  /** The worker after whom the file is named. */
  public record HeadBody(
      String name,
      String identityNumber,
      String mobile,
      String address,
      WorkerIdentity identity,
      String employer) {}

  /** Somebody else of the household. */
  public record MemberBody(String name, Relation relation, String identityNumber) {}
}
