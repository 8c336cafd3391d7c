package org.warmledger.command.cases.bodies;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.warmledger.command.fields.Fields;
import org.warmledger.events.ids.PersonId;
import org.warmledger.events.lists.Relation;
import org.warmledger.events.lists.Sex;
import org.warmledger.events.sealing.KeyedHash;
import org.warmledger.events.values.HouseholdMember;
import org.warmledger.events.values.IdentityNumber;
import org.warmledger.events.values.Longest;
import org.warmledger.events.values.MemberDetails;
import org.warmledger.events.values.Money;
import org.warmledger.events.values.Personal;

/** A member of the household, as it is sent. */
public record MemberBody(
    @Longest(Longest.NAME) Optional<String> name,
    Optional<Relation> relation,
    Optional<String> identityNumber,
    Optional<Sex> sex,
    Optional<LocalDate> birthDate,
    @Longest Optional<String> health,
    @Longest Optional<String> schoolOrEmployer,
    Optional<Money> annualIncome,
    Optional<Boolean> dependant) {

  Supplier<HouseholdMember> check(Fields fields, String at, KeyedHash hash) {
    Supplier<IdentityNumber> number = fields.identityNumber(at + "/identityNumber", identityNumber);
    Supplier<Relation> kin = fields.required(at + "/relation", relation);
    PersonFacts.agree(fields, at, identityNumber, birthDate, sex);
    Supplier<MemberDetails> details = details(fields, at, number);
    return () -> {
      PersonId person = hash.person(number.get());
      return new HouseholdMember(person, kin.get(), Personal.of(person, details.get()));
    };
  }

  private Supplier<MemberDetails> details(
      Fields fields, String at, Supplier<IdentityNumber> number) {
    Supplier<String> known = fields.text(at + "/name", name, MemberBody.class);
    Supplier<String> wellbeing = fields.optionalText(at + "/health", health, MemberBody.class);
    Supplier<String> place =
        fields.optionalText(at + "/schoolOrEmployer", schoolOrEmployer, MemberBody.class);
    return () ->
        new MemberDetails(
            known.get(),
            number.get().value(),
            number.get().birthDate(),
            number.get().sex(),
            wellbeing.get(),
            place.get(),
            annualIncome,
            dependant.orElse(false));
  }

  @Override
  public String toString() {
    return "MemberBody";
  }
}
