package org.warmledger.command.cases.archivecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.warmledger.command.cases.bodies.HardshipBody;
import org.warmledger.command.cases.bodies.HeadBody;
import org.warmledger.command.cases.bodies.HouseholdBody;
import org.warmledger.command.cases.bodies.MemberBody;
import org.warmledger.command.decision.Refusal;
import org.warmledger.command.decision.RejectionCode;
import org.warmledger.command.fields.Fields;
import org.warmledger.events.ids.CaseId;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.lists.CaseTier;
import org.warmledger.events.lists.HardshipCategory;
import org.warmledger.events.lists.HardshipCause;
import org.warmledger.events.sealing.KeyedHash;
import org.warmledger.events.values.Hardship;
import org.warmledger.events.values.Household;
import org.warmledger.events.values.Longest;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.Note;

/** A household to be put on file, as it is sent. */
public record ArchiveBody(
    Optional<UnionCode> union,
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
    @Longest(Longest.NOTE) Optional<String> note) {

  public ArchiveBody {
    secondaryCauses = secondaryCauses == null ? List.of() : List.copyOf(secondaryCauses);
    members = members == null ? List.of() : List.copyOf(members);
  }

  /**
   * The command, or a refusal naming every wrong field.
   *
   * @param unions answers the path of a union that the caller may archive for
   */
  public ArchiveCase toCommand(
      CaseId caseId,
      Function<UnionCode, Optional<UnionPath>> unions,
      KeyedHash hash,
      LocalDate today) {
    Fields fields = new Fields(today);
    Supplier<UnionCode> keeper = fields.required("/union", union);
    Supplier<Hardship> hardship =
        new HardshipBody(tier, category, primaryCause, secondaryCauses).check(fields);
    Supplier<Household> household =
        new HouseholdBody(head, members, householdSize, annualIncome, rigidExpenses, description)
            .check(fields, hash);
    Supplier<Note> words = fields.note("/note", note);
    Supplier<LocalDate> day = fields.day("/occurredOn", occurredOn);
    return fields.finish(
        () ->
            new ArchiveCase(
                caseId,
                unions
                    .apply(keeper.get())
                    .orElseThrow(() -> Refusal.of(RejectionCode.UNION_NOT_FOUND)),
                hardship.get(),
                household.get(),
                words.get(),
                day.get()));
  }

  @Override
  public String toString() {
    return "ArchiveBody";
  }
}
