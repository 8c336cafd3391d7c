package org.warmledger.command.cases.bodies;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.warmledger.command.decision.FieldCode;
import org.warmledger.command.fields.Fields;
import org.warmledger.events.limits.InSeal;
import org.warmledger.events.limits.Longest;
import org.warmledger.events.sealing.KeyedHash;
import org.warmledger.events.values.Head;
import org.warmledger.events.values.Household;
import org.warmledger.events.values.HouseholdMeans;
import org.warmledger.events.values.HouseholdMember;
import org.warmledger.events.values.IdentityNumber;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.Personal;

/** A household, as it is sent: one household, one file. */
public record HouseholdBody(
    Optional<HeadBody> head,
    List<MemberBody> members,
    Optional<Integer> householdSize,
    Optional<Money> annualIncome,
    Optional<Money> rigidExpenses,
    @InSeal @Longest(Longest.NOTE) Optional<String> description) {

  public static final int MOST_PERSONS = 50;

  /** Checks every field; pointers are those of the request's top level. */
  public Supplier<Household> check(Fields fields, KeyedHash hash) {
    Optional<Supplier<Head>> worker = head.map(form -> form.check(fields, "/head", hash));
    List<Supplier<HouseholdMember>> others =
        IntStream.range(0, members.size())
            .mapToObj(i -> members.get(i).check(fields, "/members/" + i, hash))
            .toList();
    checkDistinct(fields);
    fields.wrongIf(
        householdSize.filter(size -> size < 1 + members.size()).isPresent(),
        "/householdSize",
        FieldCode.TOO_SMALL);
    return () -> {
      Head known = worker.orElseThrow().get();
      return new Household(
          known,
          others.stream().map(Supplier::get).toList(),
          householdSize.orElseThrow(),
          Personal.of(
              known.person(),
              new HouseholdMeans(
                  annualIncome.orElseThrow(), rigidExpenses, Fields.said(description))));
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

  @Override
  public String toString() {
    return "HouseholdBody";
  }
}
