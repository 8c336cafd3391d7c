package org.warmledger.command.applications.takeapplication;

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
import org.warmledger.command.http.Call;
import org.warmledger.events.ids.ApplicationId;
import org.warmledger.events.ids.UnionCode;
import org.warmledger.events.ids.UnionPath;
import org.warmledger.events.limits.InSeal;
import org.warmledger.events.limits.Longest;
import org.warmledger.events.limits.Range;
import org.warmledger.events.limits.Required;
import org.warmledger.events.lists.ApplicationSource;
import org.warmledger.events.lists.CaseTier;
import org.warmledger.events.lists.HardshipCategory;
import org.warmledger.events.lists.HardshipCause;
import org.warmledger.events.sealing.KeyedHash;
import org.warmledger.events.values.Hardship;
import org.warmledger.events.values.Household;
import org.warmledger.events.values.Money;

/** An application to be put on file, as it is sent. */
record ApplicationBody(
    @Required Optional<UnionCode> union,
    @Required Optional<ApplicationSource> source,
    @Required Optional<CaseTier> tier,
    @Required Optional<HardshipCategory> category,
    @Required Optional<HardshipCause> primaryCause,
    @Longest(Hardship.MOST_SECONDARY_CAUSES) List<HardshipCause> secondaryCauses,
    Optional<LocalDate> occurredOn,
    @Required Optional<HeadBody> head,
    @Longest(HouseholdBody.MOST_PERSONS - 1) List<MemberBody> members,
    @Required @Range(least = 1, most = HouseholdBody.MOST_PERSONS) Optional<Integer> householdSize,
    @Required Optional<Money> annualIncome,
    Optional<Money> rigidExpenses,
    @InSeal @Longest(Longest.NOTE) Optional<String> description,
    @InSeal @Longest(Longest.NOTE) Optional<String> note) {

  ApplicationBody {
    secondaryCauses = Fields.listed(secondaryCauses);
    members = Fields.listed(members);
  }

  /**
   * The command, or a refusal naming every wrong field.
   *
   * @param unions answers the path of a union that the caller may take applications for
   */
  TakeApplication toCommand(
      ApplicationId id,
      Function<UnionCode, Optional<UnionPath>> unions,
      KeyedHash hash,
      Call call) {
    Fields fields = Fields.of(this, call.today());
    Supplier<Hardship> hardship =
        new HardshipBody(tier, category, primaryCause, secondaryCauses).check(fields);
    Supplier<Household> household =
        new HouseholdBody(head, members, householdSize, annualIncome, rigidExpenses, description)
            .check(fields, hash);
    return fields.onDay(
        occurredOn,
        day ->
            new TakeApplication(
                id,
                unions
                    .apply(union.orElseThrow())
                    .orElseThrow(() -> Refusal.of(RejectionCode.UNION_NOT_FOUND)),
                source.orElseThrow(),
                hardship.get(),
                household.get(),
                Fields.noted(note),
                call.by(),
                day));
  }

  @Override
  public String toString() {
    return "ApplicationBody";
  }
}
