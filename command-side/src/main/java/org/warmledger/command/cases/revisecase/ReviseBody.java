package org.warmledger.command.cases.revisecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.warmledger.command.cases.bodies.HardshipBody;
import org.warmledger.command.cases.bodies.HeadBody;
import org.warmledger.command.cases.bodies.HouseholdBody;
import org.warmledger.command.cases.bodies.MemberBody;
import org.warmledger.command.fields.Fields;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.lists.CaseTier;
import org.warmledger.events.lists.HardshipCategory;
import org.warmledger.events.lists.HardshipCause;
import org.warmledger.events.sealing.KeyedHash;
import org.warmledger.events.values.Hardship;
import org.warmledger.events.values.Household;
import org.warmledger.events.values.Longest;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.Note;

/** Hardship and household as they are now, as they are sent. */
record ReviseBody(
    Optional<CaseTier> tier,
    Optional<HardshipCategory> category,
    Optional<HardshipCause> primaryCause,
    List<HardshipCause> secondaryCauses,
    Optional<LocalDate> occurredOn,
    Optional<HeadBody> head,
    List<MemberBody> members,
    Optional<Integer> householdSize,
    Optional<Money> annualIncome,
    Optional<Money> rigidExpenses,
    @Longest(Longest.NOTE) Optional<String> description,
    @Longest(Longest.NOTE) Optional<String> reason) {

  ReviseBody {
    secondaryCauses = secondaryCauses == null ? List.of() : List.copyOf(secondaryCauses);
    members = members == null ? List.of() : List.copyOf(members);
  }

  ReviseCase toCommand(CaseId caseId, KeyedHash hash, LocalDate today) {
    Fields fields = new Fields(today);
    Supplier<Hardship> hardship =
        new HardshipBody(tier, category, primaryCause, secondaryCauses).check(fields);
    Supplier<Household> household =
        new HouseholdBody(head, members, householdSize, annualIncome, rigidExpenses, description)
            .check(fields, hash);
    Supplier<Note> why = fields.requiredNote("/reason", reason);
    Supplier<LocalDate> day = fields.day("/occurredOn", occurredOn);
    return fields.finish(
        () -> new ReviseCase(caseId, hardship.get(), household.get(), why.get(), day.get()));
  }

  @Override
  public String toString() {
    return "ReviseBody";
  }
}
