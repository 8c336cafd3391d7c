package org.warmledger.command.cases.bodies;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.warmledger.command.decision.FieldCode;
import org.warmledger.command.fields.Fields;
import org.warmledger.events.sealing.KeyedHash;
import org.warmledger.events.values.Head;
import org.warmledger.events.values.Household;
import org.warmledger.events.values.HouseholdMeans;
import org.warmledger.events.values.HouseholdMember;
import org.warmledger.events.values.IdentityNumber;
import org.warmledger.events.values.Longest;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.Personal;

/** A household, as it is sent: one household, one file. */
public record HouseholdBody(
    Optional<HeadBody> head,
    List<MemberBody> members,
    Optional<Integer> householdSize,
    Optional<Money> annualIncome,
    Optional<Money> rigidExpenses,
    @Longest(Longest.NOTE) Optional<String> description) {

  private static final int MOST_PERSONS = 50;

  /** Checks every field; pointers are those of the request's top level. */
  public Supplier<Household> check(Fields fields, KeyedHash hash) {
    fields.wrongIf(head.isEmpty(), "/head", FieldCode.REQUIRED);
    Optional<Supplier<Head>> worker = head.map(form -> form.check(fields, "/head", hash));
    fields.wrongIf(members.size() >= MOST_PERSONS, "/members", FieldCode.TOO_MANY);
    List<Supplier<HouseholdMember>> others =
        IntStream.range(0, members.size())
            .mapToObj(i -> members.get(i).check(fields, "/members/" + i, hash))
            .toList();
    checkDistinct(fields);
    checkSize(fields);
    Supplier<Integer> size = fields.required("/householdSize", householdSize);
    Supplier<HouseholdMeans> means = means(fields);
    return () -> {
      Head known = worker.orElseThrow().get();
      return new Household(
          known,
          others.stream().map(Supplier::get).toList(),
          size.get(),
          Personal.of(known.person(), means.get()));
    };
  }

  private void checkDistinct(Fields fields) {
    Set<IdentityNumber> seen = new HashSet<>();
    head.flatMap(HeadBody::identityNumber).flatMap(IdentityNumber::parse).ifPresent(seen::add);
    for (int i = 0; i < members.size(); i++) {
      Optional<IdentityNumber> number =
          members.get(i).identityNumber().flatMap(IdentityNumber::parse);
      fields.wrongIf(
          number.isPresent() && !seen.add(number.get()),
          "/members/" + i + "/identityNumber",
          FieldCode.SAME_PERSON_TWICE);
    }
  }

  private void checkSize(Fields fields) {
    householdSize.ifPresent(
        size -> {
          fields.wrongIf(size < 1 + members.size(), "/householdSize", FieldCode.TOO_SMALL);
          fields.wrongIf(size > MOST_PERSONS, "/householdSize", FieldCode.TOO_LARGE);
        });
  }

  private Supplier<HouseholdMeans> means(Fields fields) {
    Supplier<Money> income = fields.required("/annualIncome", annualIncome);
    Supplier<String> words = fields.noteText("/description", description);
    return () -> new HouseholdMeans(income.get(), rigidExpenses, words.get());
  }

  @Override
  public String toString() {
    return "HouseholdBody";
  }
}
